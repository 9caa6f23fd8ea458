using MotCua.Calendar;
using MotCua.Dossiers.Tracking;

namespace MotCua.Dossiers;

/// <content>At another agency after it was received, because competence went over.</content>
internal sealed partial class Dossier
{
    /// <summary>Received, not signed and under way, and nobody's part.</summary>
    public bool MayBeCeded => AcceptedAt is not null && EndedAt is null && Result is null && Lead is null;

    /// <summary>The agency by whose calendar it is counted: the one that promised the date, wherever the dossier went afterwards.</summary>
    public string CountingAgency => Ledger.FirstOrDefault(entry => entry.Move is LedgerMove.Ceded)?.From ?? CompetentAgency;

    /// <summary>The last hand-over between agencies; none where it is finished where it was received.</summary>
    public LedgerEntry? LastCession => Ledger.LastOrDefault(entry => entry.Move is LedgerMove.Ceded);

    /// <summary>From now on that agency is competent. Where it was handed in it is given back; what was promised does not move.</summary>
    public void Cede(string agency, string name, string basis, string decision, string reason, Hand by, DateTimeOffset now, CalendarBook calendars, bool isKnownThere)
    {
        Ceding.CedingRefusals.Over.Unless(MayBeCeded);
        var before = CompetentAgencyName;
        Tick(new(LedgerMove.Ceded, now, reason, by.Name, LegalBasis: $"{basis}; {decision}") { From = CompetentAgency, To = agency }, calendars);
        BeSettledBy(agency, name);
        if (!isKnownThere)
        {
            Words.AddRange([.. DossierWord.Of(Id, ApplicantName, agency), .. Code is { } code ? DossierWord.OfCode(Id, code, agency) : []]);
        }

        Note(now, "ceded", by, $"{before} → {name} ({basis}; {decision}). {reason}");
        Raise(new DossierCeded(Id, agency));
    }
}
