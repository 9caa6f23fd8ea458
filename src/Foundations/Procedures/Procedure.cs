using MotCua.Kernel;
using MotCua.Procedures.Import;
using static MotCua.Procedures.ProcedureRefusals;

namespace MotCua.Procedures;

/// <summary>One administrative procedure through all its wordings, and its places in the lists that provinces publish.</summary>
internal sealed class Procedure : Aggregate
{
    public ProcedureId Id { get; private init; }

    public string Code { get; private init; } = "";

    public DateOnly? WithdrawnOn { get; private set; }

    public string? WithdrawalDecision { get; private set; }

    /// <summary>The online level that followed from the conditions answered last; unknown while nobody answered them.</summary>
    public OnlineLevel DecidedOnline { get; private set; }

    public List<ProcedureVersion> Versions { get; } = [];

    public List<Listing> Listings { get; } = [];

    public ProcedureVersion? Draft => Versions.SingleOrDefault(version => version.State is VersionState.Draft);

    /// <summary>The wording published last: the one that holds when the calendar has caught up.</summary>
    public ProcedureVersion? Latest => Versions.Where(version => version.IsEffective).MaxBy(version => (version.From ?? DateOnly.MinValue, version.Number));

    public static Procedure Of(ProcedureCode code) => new() { Id = Ids.New<ProcedureId>(), Code = code.Value };

    /// <summary>A draft written anew takes the place of the one before: only what was published is history.</summary>
    public ProcedureVersion Write(ProcedureText text)
    {
        Versions.RemoveAll(version => version.State is VersionState.Draft);
        return Add(text, ProcedureSource.Own, origin: null);
    }

    public void Publish(ProcedureVersion draft, DateOnly? from, DateOnly? until, string? decision, DateTimeOffset at)
    {
        NotADraft.Unless(draft.State is VersionState.Draft);
        EndsBeforeItBegins.If(until is { } end && from is { } begin && end <= begin);
        Establish(draft, from, until, decision, at);
        Raise(new ProcedurePublished(Id, draft.Id, new(Code), from));
    }

    /// <summary>A wording that a file brings is published already; the import announces the file as a whole.</summary>
    public ProcedureVersion Take(ProcedureText text, ProcedureSource source, string origin, DateOnly? from, DateOnly? until, DateTimeOffset at)
    {
        var version = Add(text, source, origin);
        Establish(version, from, until, decision: null, at);
        return version;
    }

    public void Withdraw(DateOnly on, string? decision)
    {
        var standing = Versions.Where(version => version.IsEffective && (version.Until is null || version.Until > on)).ToArray();
        NotPublished.If(standing.Length == 0);
        foreach (var version in standing)
        {
            version.EndOn(version.From > on ? version.From.Value : on);
        }

        (WithdrawnOn, WithdrawalDecision) = (on, decision);
        Raise(new ProcedureWithdrawn(Id, new(Code), on));
    }

    /// <summary>The wording goes as if it had never come, and what it had ended goes on.</summary>
    public void Forget(ProcedureVersion version, IReadOnlyList<EndedVersion> ended, DateOnly? withdrawnOn, string? withdrawal)
    {
        Versions.Remove(version);
        foreach (var (earlier, until) in ended)
        {
            Versions.Find(one => one.Id == earlier)?.GoOn(until);
        }

        (WithdrawnOn, WithdrawalDecision) = (withdrawnOn, withdrawal);
        Overlay();
    }

    /// <summary>A wording on which dossiers stand cannot vanish: it ends today, and the wording before it is published again as a new one.</summary>
    public ProcedureVersion? Recall(ProcedureVersion version, ProcedureText? before, ProcedureSource source, string? origin, DateOnly today, DateTimeOffset at)
    {
        var start = version.From > today ? version.From.Value : today;
        version.Recall(today);
        if (before is null)
        {
            Overlay();
            return null;
        }

        var again = Add(before, source, origin);
        Establish(again, start, null, before.Content.Decision, at);
        return again;
    }

    /// <summary>What was answered condition by condition outweighs what texts and lists claim.</summary>
    public void DecideOnline(OnlineLevel level)
    {
        DecidedOnline = level;
        Overlay();
    }

    /// <summary>What the wording itself does not state, the published lists may: the online level counts once, at the highest.</summary>
    public void Overlay()
    {
        var online = Listings.Count == 0 ? OnlineLevel.Unknown : Listings.Max(listing => listing.OnlineLevel);
        var levels = Listings.Aggregate(Levels.None, (sum, listing) => sum | listing.Levels);
        foreach (var version in Versions)
        {
            version.Overlay(online, levels, DecidedOnline);
        }
    }

    private ProcedureVersion Add(ProcedureText text, ProcedureSource source, string? origin)
    {
        var number = Versions.Count == 0 ? 1 : Versions.Max(version => version.Number) + 1;
        var version = ProcedureVersion.Draft(this, number, text, source, origin);
        Versions.Add(version);
        return version;
    }

    /// <summary>From that day it holds; the wording it replaces ends there, and one planned for later still follows.</summary>
    private void Establish(ProcedureVersion version, DateOnly? from, DateOnly? until, string? decision, DateTimeOffset at)
    {
        var start = from ?? DateOnly.MinValue;
        foreach (var earlier in Versions.Where(one => one.IsEffective && one.Holds(start)))
        {
            earlier.EndOn(start);
        }

        var next = Versions.Where(one => one.IsEffective && one.From > start).Min(one => one.From);
        version.Publish(from, until is null || next < until ? next ?? until : until, decision, at);
        (WithdrawnOn, WithdrawalDecision) = (null, null);
        Overlay();
    }
}
