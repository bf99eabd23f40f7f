/**
 * Initials written out by the English names of the letters, as South Asian, Persian and Hebrew records do
 * (எஸ். is S., बी. is B., ام. is M.), by their romanisation.
 * Source: written for this project from common reference knowledge. Licence: the project's own.
 */
const SPELLED =
  'a:e,ei,ey,eh b:bi,by,pi,b c:si,sy,c d:di,dy,ti e:i,ii,ee f:ef,ap,aph,epp g:ji,jee,gi h:ech,ec,eych,each,ich,ach,aich i:ai,ay,ae j:je,jei,jay,jai,jey k:ke,kei,key,kay,k l:el,al,l m:em,am,um,yem n:en,an,in,yen o:o,oh p:pi,py,pee q:kyu,kiu,kyoo r:ar,aar,er s:es,as,yes,ess t:ti,ty,tee u:yu,yoo v:vi,vee,bi w:dablyu,dabalyu,tablyu x:eks,ex y:wai,vai,way z:zed,jed,zi'

let table: ReadonlyMap<string, string> | undefined

/** @returns The letters (a-z) that a dotted native word may spell out, likeliest first; empty for other words. */
export function spelledInitials(latin: readonly string[]): readonly string[] {
  table ??= new Map(
    SPELLED.split(' ')
      .toReversed()
      .flatMap((entry) => {
        const [letter = '', words = ''] = entry.split(':')
        return words.split(',').map((word) => [word, letter] as const)
      }),
  )
  const known = table
  return [...new Set(latin.flatMap((word) => known.get(word) ?? []))]
}
