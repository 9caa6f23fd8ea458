using MotCua.Kernel;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Organisation;

/// <summary>An officer is away from a day until a day, says why, and who stands in; the head sees it and may object.</summary>
internal sealed class Absence : Aggregate
{
    private Absence()
    {
    }

    public AbsenceId Id { get; private init; }

    public OfficerId Officer { get; private init; }

    /// <summary>Where the officer serves.</summary>
    public AgencyId Agency { get; private init; }

    public DateOnly From { get; private init; }

    public DateOnly Until { get; private set; }

    public string Reason { get; private init; } = "";

    /// <summary>Who does the work meanwhile; the whole unit where nobody is named.</summary>
    public OfficerId? StandIn { get; private init; }

    /// <summary>The loan by which whoever stands in acts.</summary>
    public DelegationId? Loan { get; private set; }

    public DateTimeOffset RecordedAt { get; private init; }

    /// <summary>The day on which the officer came back early, or the head objected.</summary>
    public DateOnly? EndedOn { get; private set; }

    public string? ObjectedBy { get; private set; }

    public string? Objection { get; private set; }

    public Period Period => new(From, Until);

    public static Absence Record(OfficerId officer, AgencyId agency, Period period, string reason, OfficerId? standIn, DateTimeOffset now)
    {
        PeriodBackwards.At("LastDay").Unless(period.Until is { } until && until > period.From);
        ReasonMissing.At("Reason").If(string.IsNullOrWhiteSpace(reason));
        LentToOneself.At("StandIn").If(standIn == officer);
        var absence = new Absence
        {
            Id = AbsenceId.New(),
            Officer = officer,
            Agency = agency,
            From = period.From,
            Until = period.Until!.Value,
            Reason = reason.Trim(),
            StandIn = standIn,
            RecordedAt = now,
        };
        absence.Raise(new AbsenceRecorded(absence.Id, officer));
        return absence;
    }

    public void LentBy(DelegationId loan) => Loan = loan;

    /// <summary>The officer is back before the time.</summary>
    public void Return(DateOnly on) => End(on);

    /// <summary>The head does not agree: the officer counts as there again from this day on.</summary>
    public void Object(string words, string by, DateOnly on)
    {
        ReasonMissing.At("words").If(string.IsNullOrWhiteSpace(words));
        End(on);
        (Objection, ObjectedBy) = (words.Trim(), by);
    }

    private void End(DateOnly on)
    {
        AbsenceOver.If(Until <= on || EndedOn is not null);
        Until = on > From ? on : From;
        EndedOn = on;
        Raise(new AbsenceEnded(Id, Officer, on));
    }
}

/// <summary>An absence as it stands: who is away, when, why, and who stands in.</summary>
public sealed record AbsenceCard(AbsenceId Id, OfficerId Officer, string OfficerName, AgencyCode Agency, Period Period, string Reason, OfficerId? StandIn, string? StandInName, DateOnly? EndedOn, string? ObjectedBy, string? Objection, int Version);
