using MotCua.Kernel;
using static MotCua.People.PeopleRefusals;

namespace MotCua.People;

/// <summary>Somebody acts for another, in one procedure or in all, for a time.</summary>
internal sealed class Mandate : Aggregate
{
    private Mandate()
    {
    }

    public MandateId Id { get; private init; }

    public PersonId Representative { get; private init; }

    public PersonId Principal { get; private init; }

    /// <summary>None means every procedure.</summary>
    public string? ProcedureCode { get; private init; }

    public DateOnly From { get; private init; }

    public DateOnly? Until { get; private set; }

    public bool IsRevoked { get; private set; }

    /// <summary>The paper or ground on which it rests.</summary>
    public string Basis { get; private set; } = "";

    public Period Period => new(From, Until);

    public static Mandate Grant(Person representative, Person principal, string? procedureCode, Period period, string basis)
    {
        ForOneself.If(representative.Id == principal.Id);
        RepresentativeNotCitizen.Unless(representative.Kind is PersonKind.Citizen);
        PeriodBackwards.If(period.Until <= period.From);
        BasisMissing.If(string.IsNullOrWhiteSpace(basis));
        var mandate = new Mandate
        {
            Id = MandateId.New(),
            Representative = representative.Id,
            Principal = principal.Id,
            ProcedureCode = procedureCode,
            From = period.From,
            Until = period.Until,
            Basis = basis.Trim(),
        };
        mandate.Raise(new MandateGranted(mandate.Id, mandate.Representative, mandate.Principal));
        return mandate;
    }

    /// <summary>The same permission at an overlapping time would say nothing new.</summary>
    public bool Repeats(Mandate other) =>
        Representative == other.Representative && Principal == other.Principal && ProcedureCode == other.ProcedureCode && Period.Overlaps(other.Period);

    public bool Covers(string procedureCode, DateOnly on) =>
        Period.Contains(on) && (ProcedureCode is null || string.Equals(ProcedureCode, procedureCode, StringComparison.OrdinalIgnoreCase));

    public void Revoke(DateOnly on)
    {
        MandateEnded.If(Until <= on);
        Until = on < From ? From : on;
        IsRevoked = true;
        Raise(new MandateRevoked(Id, Representative, Principal, on));
    }

    /// <summary>Takes over what a line of a file says; true when anything differs. What was revoked stays revoked.</summary>
    public bool Agree(DateOnly? until, string basis)
    {
        until = IsRevoked ? Until : until;
        var differs = (Until, Basis) != (until, basis);
        (Until, Basis) = (until, basis);
        return differs;
    }
}
