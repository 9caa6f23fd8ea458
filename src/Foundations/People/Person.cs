using MotCua.Kernel;
using static MotCua.People.PeopleRefusals;

namespace MotCua.People;

/// <summary>A citizen or enterprise as known to the province; known once, by number.</summary>
internal sealed class Person : Aggregate
{
    private Person()
    {
    }

    public PersonId Id { get; private init; }

    public PersonKind Kind { get; private init; }

    public string Name { get; private set; } = "";

    public string Number { get; private init; } = "";

    public DateOnly? BornOn { get; private set; }

    public Sex? Sex { get; private set; }

    public string? Address { get; private set; }

    public string? Phone { get; private set; }

    public string? Email { get; private set; }

    /// <summary>For an enterprise: the identity number of whom the law lets act for it.</summary>
    public string? LegalRepresentative { get; private set; }

    public IReadOnlyList<ContactChannel> Channels { get; private set; } = [];

    public DateTimeOffset RegisteredAt { get; private init; }

    public PersonCard Card => new(Id, Kind, Name, Number, BornOn, Sex, Address, Phone, Email);

    public static Person Register(NewPerson said, DateTimeOffset now)
    {
        var (checkedPerson, wrong) = PersonCheck.Of(said, VietnamTime.DayOf(now));
        wrong?.If(true);
        var person = new Person
        {
            Id = PersonId.New(),
            Kind = said.Kind,
            Number = checkedPerson.Number,
            RegisteredAt = now,
            Channels = checkedPerson.Phone is not null ? [ContactChannel.Sms] : checkedPerson.Email is not null ? [ContactChannel.Email] : [],
        };
        person.Take(checkedPerson);
        person.Raise(new PersonRegistered(person.Id));
        return person;
    }

    /// <summary>A state agency as applicant, as the organisation register has it.</summary>
    public static Person OfAgency(string code, string name, string? address, DateTimeOffset now)
    {
        var agency = new Person { Id = PersonId.New(), Kind = PersonKind.Agency, Number = code, RegisteredAt = now, Name = name, Address = address };
        agency.Raise(new PersonRegistered(agency.Id));
        return agency;
    }

    /// <summary>The organisation register says otherwise now.</summary>
    public void BeNamed(string name, string? address) => (Name, Address) = (name, address);

    public void CorrectContact(string? address, string? phone, string? email, IReadOnlyList<ContactChannel> channels)
    {
        var (contact, wrong) = PersonCheck.ContactOf(address, phone, email);
        wrong?.If(true);
        ChannelUnreachable.If(channels.Any(channel => channel switch
        {
            ContactChannel.Sms => contact.Phone is null,
            ContactChannel.Email => contact.Email is null,
            _ => contact.Address is null,
        }));
        (Address, Phone, Email) = (contact.Address, contact.Phone, contact.Email);
        Channels = [.. channels.Distinct().Order()];
        Raise(new ContactCorrected(Id));
    }

    /// <summary>Takes over what a checked line of a file says; true when anything differs. How to reach a person, the person knows better than the file.</summary>
    public bool Agree(NewPerson said)
    {
        said = said with { Address = Address ?? said.Address, Phone = Phone ?? said.Phone, Email = Email ?? said.Email };
        var differs = (Name, BornOn, Sex, Address, Phone, Email, LegalRepresentative) != (said.Name, said.BornOn, said.Sex, said.Address, said.Phone, said.Email, said.LegalRepresentative);
        Take(said);
        return differs;
    }

    private void Take(NewPerson said) => (Name, BornOn, Sex, Address, Phone, Email, LegalRepresentative) =
        (said.Name, said.BornOn, said.Sex, said.Address, said.Phone, said.Email, said.LegalRepresentative);
}
