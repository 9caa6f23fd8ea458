using MotCua.Organisation;
using MotCua.Procedures;

namespace MotCua.Competence;

/// <summary>How an agency stands to a procedure on a day: competent or not, by which assignment, which agency is legally competent, and which one is instead.</summary>
public sealed record Standing(AgencyCard Agency, bool IsCompetent, AssignmentCard? Basis, AgencyCard? Legal, AgencyCard? Instead)
{
    /// <summary>The competence of another is exercised.</summary>
    public bool IsDelegated => IsCompetent && Basis is { Kind: AssignmentKind.Delegated };
}

/// <summary>Who is competent for one wording of a procedure on one day.</summary>
public sealed class CompetenceOn(ProcedureCard wording, DateOnly day, IReadOnlyList<AgencyCard> agencies, IReadOnlyList<AssignmentCard> assignments)
{
    public DateOnly Day => day;

    /// <summary>What holds on the day, whatever wording or case it is about.</summary>
    public IReadOnlyList<AssignmentCard> Assignments => assignments;

    /// <summary>Whether by its wording an agency of this level settles the procedure.</summary>
    public static bool Settles(ProcedureCard wording, AgencyCard agency)
    {
        var level = agency.Level switch { AgencyLevel.Province => Levels.Province, AgencyLevel.District => Levels.District, _ => Levels.Commune };
        var competent = wording.Content.Agencies.CompetentLevel is Levels.None ? wording.Levels : wording.Content.Agencies.CompetentLevel;
        return competent is Levels.None || competent.HasFlag(level);
    }

    public Standing? Of(string agency, string? caseKey = null) => agencies.FirstOrDefault(one => one.Code.Value == agency) is { } card ? Of(card, caseKey) : null;

    /// <summary>Taken outweighs given, given outweighs the wording.</summary>
    public Standing Of(AgencyCard agency, string? caseKey = null)
    {
        var about = assignments.Where(one => one.IsAbout(wording.Version.Value, caseKey)).ToArray();
        if (about.FirstOrDefault(one => one.Taker.TakesFrom(one.Giver, agency, agencies)) is { } taken)
        {
            return new(agency, true, taken, taken.Kind is AssignmentKind.Delegated ? GiverOf(taken, agency) : agency, null);
        }

        if (about.FirstOrDefault(one => one.Giver.Covers(agency) && GivesAll(one, agency)) is { } given)
        {
            var instead = given.Taker.Level is null ? agencies.FirstOrDefault(given.Taker.Covers) : null;
            return new(agency, false, given, given.Kind is AssignmentKind.Delegated ? agency : instead, instead);
        }

        return Settles(wording, agency) ? new(agency, true, null, agency, null) : new(agency, false, null, null, null);
    }

    /// <summary>The one agency that decides for a place: the agency of the place itself, the one to which its competence went, or the nearest above it.</summary>
    public Standing? For(AgencyCard place, string? caseKey = null)
    {
        HashSet<AgencyId> seen = [];
        for (var at = place; at is not null && seen.Add(at.Id); at = agencies.FirstOrDefault(one => one.Id == at.Parent))
        {
            if (Of(at, caseKey) is { IsCompetent: true } own)
            {
                return own;
            }

            if (Of(at, caseKey).Instead is { } instead)
            {
                return Of(instead, caseKey);
            }
        }

        return agencies.Where(one => one.Level == AgencyLevel.Province && one.Kind is AgencyKind.Department && IsNamed(one)).OrderBy(one => one.Code.Value, StringComparer.Ordinal)
            .Select(one => Of(one, caseKey)).Select(one => one.Instead is { } instead ? Of(instead, caseKey) : one).FirstOrDefault(one => one.IsCompetent);
    }

    /// <summary>The agencies that settle it on the day, those by an assignment among them; where the wording names agencies by their names, of those by the wording only these.</summary>
    public IReadOnlyList<Standing> Deciding(string? caseKey = null)
    {
        var settling = agencies.Where(one => one.Kind is AgencyKind.PeoplesCommittee or AgencyKind.Department && Settles(wording, one)).ToArray();
        AgencyCard[] named = [.. settling.Where(IsNamed)];
        var original = named.Length > 0 ? named : settling;
        return [.. agencies.Select(one => Of(one, caseKey)).Where(one => one.IsCompetent && (one.Basis is not null || original.Contains(one.Agency)))];
    }

    private bool IsNamed(AgencyCard agency) =>
        Kernel.VietnameseFold.Fold($"{wording.Content.Agencies.Implementing} {wording.Content.Agencies.Competent}").Contains(Kernel.VietnameseFold.Fold(agency.Name), StringComparison.Ordinal);

    /// <summary>Agencies below that are named take it for their own areas only; the giver keeps the rest.</summary>
    private bool GivesAll(AssignmentCard one, AgencyCard giver) => one.Taker.Level is not null || agencies.Where(one.Taker.Covers).All(taker => taker.Level <= giver.Level);

    private AgencyCard? GiverOf(AssignmentCard one, AgencyCard taker)
    {
        if (one.Giver.Level is null)
        {
            return agencies.FirstOrDefault(one.Giver.Covers);
        }

        for (var at = taker; at is not null; at = agencies.FirstOrDefault(above => above.Id == at.Parent))
        {
            if (at != taker && one.Giver.Covers(at))
            {
                return at;
            }
        }

        return agencies.FirstOrDefault(each => each.Kind is AgencyKind.PeoplesCommittee && one.Giver.Covers(each));
    }
}
