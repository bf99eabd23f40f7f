/**
 * Burmese initials and rhymes in Latin as names are spelt (near the 1908 Government system). A rhyme is the vowel
 * signs, then the final consonant without its asat. Written here. No generator. Facts, no licence.
 */
export const BURMESE_INITIALS: string =
  'ကk ခkh ဂg ဃg ငng စs ဆs ဇz ဈz ဉny ညny ဋt ဌht ဍd ဎd ဏn တt ထht ဒd ဓd နn ပp ဖph ဗb ဘb မm ယy ရy လl ဝw သth ဟh ဠl အ ဿth'
export const BURMESE_BY_EAR: string = 'ဆhs ထt ရr သs ဖp ဋt ဌt'
/** rhyme=value; the longest wins. */
export const BURMESE_RHYMES: string =
  '=a ာ=a ါ=a ိ=i ီ=i ု=u ူ=u ေ=e ဲ=e ော=aw ေါ=aw ော်=aw ေါ်=aw ို=o ံ=an ုံ=on ိုံ=on က်=et င်=in စ်=it ည်=i ဉ်=in တ်=at န်=an ပ်=at မ်=an ယ်=e ' +
  'ိတ်=eik ိန်=ein ိပ်=eik ိမ်=ein ုတ်=ok ုန်=on ုပ်=ok ုမ်=on ောက်=auk ောင်=aung ေါက်=auk ေါင်=aung ိုက်=aik ိုင်=aing ' +
  'ွတ်=ut ွန်=un ွပ်=ut ွမ်=un ွံ=un ိံ=ein ာဉ်=in ာည်=i ိုယ်=o ိုလ်=o ိုရ်=o ိုဟ်=o ာရ်=a ာယ်=a ယံ=an ဒ်=at ဓ်=at ဂ်=et လ်=al ရ်=ar သ်=at ဟ်=ah ထ်=at ဗ်=at ိဒ်=eik ေတ်=et ေန်=en ေမ်=em ေလ်=el ာတ်=at ာန်=an ာလ်=al ာမ်=am ီတ်=it ီန်=in ီလ်=il ူးလ်=ul ုဒ်=ok'
export const BURMESE_RHYMES_BY_EAR: string =
  'ိ=ee ီ=ee ု=oo ူ=oo ေ=ay ဲ=ai ံ=am ုံ=one ည်=ee က်=ek တ်=et ပ်=ap မ်=am ယ်=ai ုတ်=oke ုန်=one ုပ်=oke ော်=or ို=oe ွန်=oon စ်=is ာ=ar ါ=ar'
export const BURMESE_INDEPENDENT: string = 'ဣi ဤi ဥu ဦu ဧe ဩaw ဪaw'
