/**
 * Armenian and Georgian letters in Latin. Written here from BGN/PCGN 1981/2009, the Georgian national system 2002,
 * ISO 9984/9985, ALA-LC, and Western Armenian pronunciation. No generator. Facts, no licence.
 */
export const ARMENIAN_EASTERN: string =
  'աa բb գg դd եe զz էe ըy թt ժzh իi լl խkh ծts կk հh ձdz ղgh ճch մm յy նn շsh ոo չch պp ջj ռr սs վv տt րr ցts ւv փp քk օo ֆf'
export const ARMENIAN_WESTERN: string = 'բp գk դt ծdz կg ձts ճj պb ջch տd ըu'
export const ARMENIAN_SCHOLARLY: string = 'ըe ժz խx ծc ձj ղg ճc շs չc ցc յj'
export const ARMENIAN_BY_EAR: string = 'ըe խh փp ժj ղg յi'

export const GEORGIAN_NATIONAL: string =
  'აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღgh ყq შsh ჩch ცts ძdz წts ჭch ხkh ჯj ჰh ჱey ჲy ჳwi ჴq ჵo ჶf ჷe ჸ'
export const GEORGIAN_SCHOLARLY: string = 'ჟz ღg შs ჩc ცc ძz წc ჭc ხx'
export const GEORGIAN_BY_EAR: string = 'ფph ყk ხh ღg'
export const GEORGIAN_WESTERN: string = 'ფf ხh ყk ღg ჟj ცz'
