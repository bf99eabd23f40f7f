/**
 * Spellings that a script treats as one, folded inside the script: letter, then what it becomes (nothing: removed).
 * Written here from the orthographies; Ethiopic homophones as Amharic spells them. No generator. Facts, no licence.
 */

/** Harakat, tatweel, Koranic marks go; alef, ya, kaf, he carriers join; presentation forms were undone by NFKC. */
export const ARABIC_FOLDS: string =
  'ـ \u064b \u064c \u064d \u064e \u064f \u0650 \u0651 \u0652 \u0653 \u0654 \u0655 \u0656 \u0657 \u0658 \u0659 \u065a \u065b \u065c \u065d \u065e \u065f \u0670 ' +
  'أا إا آا ٱا ٲا ٳا ىي یي ئي ېي ےي ۓي ۍي ێي كك کك ڪك ګگ ڭگ ݣگ ةه ہه ھه ۀه ۂه ۃه ەه ۿه ؤو ۆو ۇو ۈو ۋو ۅو ۉو ء ںن ڼن څچ ځز ټت ٹت ډد ڈد ړر ڑر ڕر ږژ ښش ڵل ڤف'

/** Points and cantillation go by range; here the final forms and Yiddish ligatures. */
export const HEBREW_FOLDS: string = 'ךכ םמ ןנ ףפ ץצ װוו ױוי ײיי ׳ ״'

export const CYRILLIC_FOLDS: string = 'ёе ѐе ѝи ѣе ѳф ѵи ѡо'

export const GREEK_FOLDS: string = 'ςσ ϐβ ϑθ ϕφ ϖπ ϰκ ϱρ ϲσ'

export const ARMENIAN_FOLDS: string = 'ևեւ'
