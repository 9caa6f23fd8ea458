namespace MotCua.People;

/// <summary>The citizens and enterprises whom the province serves, and who may act for whom.</summary>
public interface IPeople
{
    Task<PersonCard?> Person(PersonId id, CancellationToken cancel);

    /// <summary>By identity number or tax code, however it was typed.</summary>
    Task<PersonCard?> ByNumber(string number, CancellationToken cancel);

    /// <summary>The person of that number, registered now if unknown, in the caller's transaction. What is known already is not overwritten.</summary>
    Task<PersonCard> FindOrRegister(NewPerson person, CancellationToken cancel);

    /// <summary>The card of an agency as applicant: made from the organisation register and kept like it, never typed. It has no telephone here, and no number by which a counter would find it.</summary>
    Task<PersonCard> OfAgency(string code, string name, string? address, CancellationToken cancel);

    /// <summary>By law (oneself, or as legal representative) or by a mandate for that procedure.</summary>
    Task<bool> MayActFor(PersonId representative, PersonId principal, string procedureCode, DateOnly on, CancellationToken cancel);

    /// <summary>Those for whom a person may act that day, in one procedure or in all.</summary>
    Task<IReadOnlyList<PersonCard>> PrincipalsOf(PersonId representative, DateOnly on, CancellationToken cancel);

    /// <summary>How many mandates name this procedure and hold on that day or later.</summary>
    Task<int> MandatesFor(string procedureCode, DateOnly on, CancellationToken cancel);
}
