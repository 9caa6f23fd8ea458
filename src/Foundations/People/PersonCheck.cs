using System.Net.Mail;
using System.Text;
using MotCua.Kernel;
using static MotCua.People.PeopleRefusals;

namespace MotCua.People;

/// <summary>Brings what was said of a person into one spelling, and finds what cannot be true.</summary>
internal static class PersonCheck
{
    public static (NewPerson Person, Refusal? Wrong) Of(NewPerson said, DateOnly today)
    {
        var name = string.Join(' ', said.Name.Normalize(NormalizationForm.FormC).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var (number, fault) = NumberOf(said);
        var (contact, unreachable) = ContactOf(said.Address, said.Phone, said.Email);
        var person = said with { Name = name, Number = number, Address = contact.Address, Phone = contact.Phone, Email = contact.Email };
        if (said.Kind is PersonKind.Citizen && person.Sex is null && IdentityNumber.TryParse(number, out var read))
        {
            person = person with { Sex = read.Sex };
        }

        return (person, name.Length == 0 ? NameMissing.At(nameof(said.Name)) : fault
            ?? (said.BornOn > today ? NotYetBorn.At(nameof(said.BornOn)) : null)
            ?? unreachable);
    }

    public static (Contact Contact, Refusal? Wrong) ContactOf(string? address, string? phone, string? email)
    {
        var dialled = PhoneNumber.TryParse(phone, out var number) ? number.Value : null;
        var mail = string.IsNullOrWhiteSpace(email) ? null : email.Trim().ToLowerInvariant();
        return (new(string.IsNullOrWhiteSpace(address) ? null : address.Trim(), dialled, mail),
            dialled is null && !string.IsNullOrWhiteSpace(phone) ? PhoneInvalid.At(nameof(NewPerson.Phone))
            : mail is not null && !(MailAddress.TryCreate(mail, out var parsed) && parsed.Address == mail && parsed.Host.Contains('.', StringComparison.Ordinal)) ? EmailInvalid.At(nameof(NewPerson.Email))
            : null);
    }

    private static (string Number, Refusal? Wrong) NumberOf(NewPerson said) => said.Kind switch
    {
        // Agencies come from the organisation register alone.
        PersonKind.Agency => ("", AgencyNotTyped.At(nameof(said.Kind))),
        PersonKind.Enterprise => TaxCode.TryParse(said.Number, out var code) ? (code.Value, null) : ("", TaxCodeInvalid.At(nameof(said.Number))),
        _ => (Digits.Of(said.Number), IdentityNumber.Check(said.Number, said.BornOn, said.Sex) is { } fault ? PeopleRefusals.Of(fault).At(nameof(said.Number)) : null),
    };
}

/// <summary>How a person is reached.</summary>
internal sealed record Contact(string? Address, string? Phone, string? Email);
