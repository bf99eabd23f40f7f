import { describe, expect, it } from 'vitest'
import { detectColumns } from '../../src/format/columns.ts'
import { createProfiler } from '../../src/format/profile.ts'

const targets = (header: string): string =>
  detectColumns(header.split(','))
    .columns.map(({ target }) => target)
    .join(' ')

describe('headers as programs and data sets write them', () => {
  it.each([
    // Benchmarks and tutorials
    ['first,last,dob', 'given family birth'],
    ['first,middle,last,email', 'given given.further family identifier.email'],
    ['fn,ln,dob', 'given family birth'],
    ['given,sn', 'given family'],
    ['nm_first,nm_last,birth_dt', 'given family birth'],
    ['firstname1,lastname1,yob', 'given family birth.year'],
    // Registers of voters
    [
      'first_nm,middle_nm,last_nm,gender_code,res_street_address,res_city_desc,res_zip,state_cd',
      'given given.further family sex place.residence.line place.residence.city place.residence.postcode place.residence.region',
    ],
    // Customers
    [
      'FirstName,LastName,Salutation,MailingStreet,MailingCity,MailingState,MailingPostalCode,HomePhone,PersonEmail',
      'given family title place.residence.line place.residence.city place.residence.region place.residence.postcode identifier.phone identifier.email',
    ],
    ['Contact Name,Company,Business Email,Work Phone', 'name attribute identifier.email identifier.phone'],
    ['customer_first_name,customer_last_name,customer_dob', 'given family birth'],
    // Patients
    ['pat_first_name,pat_last_name,pat_dob,pat_sex', 'given family birth sex'],
    ['name[0].family,name[0].given[0],birthDate,gender', 'family given birth sex'],
    // Two surnames
    ['nombre1,nombre2,apellido1,apellido2', 'given given.further family family.further'],
    ['first_name,surname1,surname2', 'given family family.further'],
    ['initials,last_name', 'given family'],
    ['initials,first_name,last_name', 'attribute given family'],
    ['name,age,sample date', 'name age recorded'],
    ['fornamn,efternamn', 'given family'],
    [
      'addr1,addr2,house_nr,zip5',
      'place.residence.line place.residence.line place.residence.houseNumber place.residence.postcode',
    ],
  ])('%s', (header, wanted) => expect(targets(header)).toBe(wanted))

  it.each([
    ['a first visit is no name', 'name,first', 'name attribute'],
    ['nor is a last one', 'name,last', 'name attribute'],
    ['a contact beside the person is somebody else', 'name,contact_name', 'name attribute'],
    ['last stays a part of a place', 'first,last_seen,name', 'attribute place.last_seen.text name'],
  ])('%s', (_, header, wanted) => expect(targets(header)).toBe(wanted))

  it('sees e-mail addresses under a header that says nothing, though one has lost its @', () => {
    const emails = (cells: readonly string[]): string => {
      const headers = ['name', 'login']
      const profiler = createProfiler(detectColumns(headers))
      for (const cell of cells) profiler.add(['Amina Yusuf', cell])
      return detectColumns(headers, { profile: profiler.profile() }).columns[1]!.target
    }
    const many = Array.from({ length: 19 }, (_, i) => `person${i}@mail.example`)
    expect(emails([...many, '', 'person.mail.example'])).toBe('identifier.email')
    expect(emails([...many, 'a', 'b', 'c'])).toBe('attribute')
    expect(emails(['', ''])).toBe('attribute')
  })
})
