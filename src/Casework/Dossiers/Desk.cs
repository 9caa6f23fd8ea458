using MotCua.Calendar;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.People;
using MotCua.Regimes;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers;

/// <summary>What nearly every deed on a dossier begins with: fetch it, see whether it is the actor's business, look at clock and calendar.</summary>
internal sealed partial class Desk(Database db, IActorProvider actors, TimeProvider clock, ICalendars calendars, IRuleSets ruleSets)
{
    public Actor Actor => actors.Current;

    public Hand Hand => Hand.Of(actors.Current) with { InsteadOf = acting?.GiverName };

    /// <summary>To the microsecond, as the databases keep it, so that dates worked out anew are the very same.</summary>
    public DateTimeOffset Now => clock.GetUtcNow().AsKept();

    public DateOnly Today => clock.Today();

    /// <summary>The person acted for: oneself, or the one who gave a mandate.</summary>
    public PersonId Self => new(Actor.OnBehalfOf ?? Actor.Id);

    /// <summary>A dossier of the citizen who acts: applicant or the one who handed it in.</summary>
    public async Task<Dossier> Own(DossierId id, int? version, CancellationToken cancel)
    {
        var dossier = await db.Dossier(id, cancel);
        NotYours.Unless(IsOwn(dossier));
        dossier.MustBeAt(version);
        return dossier;
    }

    /// <summary>The citizen's own, or one that lies on the clerk's counter, or for which its citizen answers there.</summary>
    public async Task<Dossier> OwnOrAtCounter(DossierId id, int? version, CancellationToken cancel)
    {
        var dossier = await db.Dossier(id, cancel);
        NotYours.Unless(IsOwn(dossier) || dossier.IsOnTheCounterOf(Actor, Today) || AnswersFor(dossier));
        dossier.MustBeAt(version);
        return dossier;
    }

    /// <summary>A dossier for whose citizen the clerk hands in what was asked for.</summary>
    public async Task<Dossier> Answering(DossierId id, int? version, CancellationToken cancel)
    {
        var dossier = await db.Dossier(id, cancel);
        NotYourAgency.Unless(AnswersFor(dossier));
        dossier.MustBeAt(version);
        return dossier;
    }

    /// <summary>A clerk of those who received the dossier, or of those who settle it, hands in for a citizen who came, or wrote, with what was asked for.</summary>
    public bool AnswersFor(Dossier dossier) => Actor.Kind is ActorKind.Officer && dossier.IsBeingMended && dossier.Lead is null && dossier.RequestedBy is null
        && !IsOwn(dossier) && Concerns(DossierPermissions.Receive, dossier.ReceivingAgency, dossier.CompetentAgency);

    /// <summary>The citizen's own; an agency's request belongs to its officials, whoever of them filed it.</summary>
    public bool IsOwn(Dossier dossier) => Actor.Kind is ActorKind.System
        || (dossier.RequestedBy is { } agency ? Requests.Contains(agency) : dossier.Applicant == Self || dossier.Submitter == new PersonId(Actor.Id));

    /// <summary>Holds the permission at the agency or above it: who answers for the province answers for a commune of it.</summary>
    public bool AnswersAbove(string agency, string permission)
    {
        for (AgencyCode? at = new AgencyCode(agency); at is { } one; at = one.Parent)
        {
            if (Actor.MayAt(permission, one.Value, Today))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The agencies for which the official files requests: those named, not those under them.</summary>
    public IReadOnlyList<string> Requests => Actor.Kind is ActorKind.Officer ? Actor.AgenciesWith(DossierPermissions.Request, Today) : [];

    /// <summary>A dossier that an agency of the official has to do with, in the part named by the permission.</summary>
    public async Task<Dossier> At(DossierId id, string permission, int? version, CancellationToken cancel)
    {
        var dossier = await db.Dossier(id, cancel);
        OutsideOfLoan.If(!Concerns(permission, dossier) && IsLentForOtherMatters(dossier));
        NotYourAgency.Unless(Concerns(permission, dossier));
        dossier.MustBeAt(version);
        return dossier;
    }

    /// <summary>A dossier of which some open piece of work lies with the official, or with nobody yet at their agency.</summary>
    public async Task<Dossier> InHand(DossierId id, string permission, int? version, CancellationToken cancel)
    {
        var dossier = await db.Dossier(id, cancel);
        ActInsteadOf(InsteadOf(dossier, Mine(dossier, permission, null)[0]));
        dossier.MustBeAt(version);
        return dossier;
    }

    /// <summary>The piece of work meant: the one named, or the only one that lies with the official; where several do, the one they took up.</summary>
    public async Task<(Dossier Dossier, OpenWork Work)> Holding(DossierId id, Guid? work, string permission, int? version, CancellationToken cancel)
    {
        var dossier = await db.Dossier(id, cancel);
        WorkDone.If(work is not null && dossier.Work.All(one => one.Id != work));
        var mine = Mine(dossier, permission, work);
        var taken = mine.Length > 1 ? mine.Where(one => one.Officer?.Value == Actor.Id).ToArray() : mine;
        SayWhichWork.Unless(taken.Length == 1);
        dossier.MustBeAt(version);
        ActInsteadOf(InsteadOf(dossier, taken[0]));
        return (dossier, taken[0]);
    }

    private OpenWork[] Mine(Dossier dossier, string permission, Guid? work)
    {
        var here = dossier.Work.Where(one => one.Kind is not WorkKind.Silence && (work is null || one.Id == work) && May(permission, one.Agency, dossier)).ToArray();
        OpenWork[] mine = [.. here.Where(one => MayActOn(dossier, one))];
        OutsideOfLoan.If(mine.Length == 0 && IsLentForOtherMatters(dossier));
        NotYourAgency.If(here.Length == 0);
        NotInYourHands.If(mine.Length == 0);
        return mine;
    }

    /// <summary>The piece of work by which the official would sign the dossier now; none where it is not theirs to sign.</summary>
    public OpenWork? MaySign(Dossier dossier, Guid? work) =>
        dossier.Work.FirstOrDefault(one => one.Role is Role.Leader && (work is null || one.Id == work) && May(DossierPermissions.Sign, one.Agency, dossier) && MayActOn(dossier, one));

    public async Task<DossierStage> StageOf(DossierId id, CancellationToken cancel) => (await db.Dossier(id, cancel)).Stage;

    public bool Concerns(string permission, params string?[] agencies) => agencies.Any(agency => agency is not null && Actor.MayAt(permission, agency, Today));

    /// <summary>All calendars as they stand now.</summary>
    public ValueTask<CalendarBook> Calendars(CancellationToken cancel) => calendars.Book(cancel);

    public async Task<WorkingCalendar> CalendarOf(string agency, CancellationToken cancel) => (await calendars.Book(cancel)).Of(agency);

    /// <summary>The rules under which the dossier came in.</summary>
    public ValueTask<RuleSet> RulesOf(Dossier dossier, CancellationToken cancel) => Rules(dossier.RuleSet, cancel);

    public ValueTask<RuleSet> Rules(string id, CancellationToken cancel) => ruleSets.Get(new(id), cancel);

    /// <summary>By when the one-stop must take, ask or decline what was handed in now.</summary>
    public Task<DateTimeOffset> AnswerDue(Dossier dossier, CancellationToken cancel) => AnswerDue(dossier, Now, cancel);

    public async Task<DateTimeOffset> AnswerDue(Dossier dossier, DateTimeOffset arrived, CancellationToken cancel)
    {
        var calendar = await CalendarOf(dossier.ReceivingAgency, cancel);
        return calendar.Add(calendar.NextWorkingMoment(arrived), (await RulesOf(dossier, cancel)).AnswerWithin);
    }

    public ValueTask<RuleSet> RulesToday(CancellationToken cancel) => ruleSets.InForce(Today, cancel);
}
