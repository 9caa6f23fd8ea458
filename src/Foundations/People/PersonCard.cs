using MotCua.Kernel;

namespace MotCua.People;

/// <summary>One citizen or enterprise known to the province.</summary>
public readonly record struct PersonId(Guid Value) : IId<PersonId>
{
    public static PersonId New() => Ids.New<PersonId>();
}

/// <summary>One permission given by a person to another to act in their place.</summary>
public readonly record struct MandateId(Guid Value) : IId<MandateId>
{
    public static MandateId New() => Ids.New<MandateId>();
}

/// <summary>How a person wishes to be told of what happens.</summary>
public enum ContactChannel { Sms, Email, Letter }

/// <summary>A natural person, an organisation acting as one, or a state agency that asks another for something.</summary>
public enum PersonKind { Citizen, Enterprise, Agency }

/// <summary>The sex entered in the civil status register.</summary>
public enum Sex { Male, Female }

/// <summary>A person as other rooms may see them; the number is the 12-digit identity number, the tax code, or of an agency its code in the organisation register.</summary>
public sealed record PersonCard(
    PersonId Id,
    PersonKind Kind,
    string Name,
    string Number,
    DateOnly? BornOn,
    Sex? Sex,
    string? Address,
    string? Phone,
    string? Email);

/// <summary>What must be known of a person before a dossier can be theirs.</summary>
public sealed record NewPerson(
    PersonKind Kind,
    string Name,
    string Number,
    DateOnly? BornOn = null,
    Sex? Sex = null,
    string? Address = null,
    string? Phone = null,
    string? Email = null)
{
    /// <summary>For an enterprise: the identity number of whom the law lets act for it.</summary>
    public string? LegalRepresentative { get; init; }
}
