using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Organisation;

/// <summary>The whole organisation with its history, as kept in memory; it changes rarely and is asked all the time.</summary>
internal sealed class Roster
{
    public const string Stamp = "organisation";

    private readonly FrozenDictionary<AgencyId, Agency> agencies;
    private readonly FrozenDictionary<UnitId, Unit> units;
    private readonly FrozenDictionary<OfficerId, Officer> officers;
    private readonly ILookup<string, Agency> byCode;
    private readonly ILookup<AgencyId, Unit> unitsOf;
    private readonly ILookup<AgencyId, Officer> officersOf;

    private Roster(List<Agency> agencies, List<Unit> units, List<Officer> officers, List<Delegation> delegations, List<Absence> absences)
    {
        (Delegations, Absences) = (new(delegations), absences);
        this.agencies = agencies.ToFrozenDictionary(agency => agency.Id);
        this.units = units.ToFrozenDictionary(unit => unit.Id);
        this.officers = officers.ToFrozenDictionary(officer => officer.Id);
        byCode = agencies.ToLookup(agency => agency.Code.Value);
        unitsOf = units.ToLookup(unit => unit.Agency);
        officersOf = officers.SelectMany(officer => officer.Posts.Select(post => post.Agency).Distinct().Select(agency => (agency, officer)))
            .ToLookup(pair => pair.agency, pair => pair.officer);
        All = [.. agencies.OrderBy(agency => agency.Code.Value, StringComparer.Ordinal)];
        Everybody = [.. officers.OrderBy(officer => officer.Key, StringComparer.Ordinal)];
    }

    public IReadOnlyList<Agency> All { get; }

    public IReadOnlyList<Officer> Everybody { get; }

    public DelegationShelf Delegations { get; }

    /// <summary>All absences there were, are or will be.</summary>
    public IReadOnlyList<Absence> Absences { get; }

    public static async Task<Roster> Load(Database db, CancellationToken cancel) => new(
        await db.Agencies.AsNoTracking().ToListAsync(cancel),
        await db.Units.AsNoTracking().ToListAsync(cancel),
        await db.Officers.AsNoTracking().AsSplitQuery().ToListAsync(cancel),
        await db.Delegations.AsNoTracking().ToListAsync(cancel),
        await db.Absences.AsNoTracking().ToListAsync(cancel));

    public Agency? Agency(AgencyId id) => agencies.GetValueOrDefault(id);

    public AgencyCard? Card(AgencyId id, DateOnly on) => agencies.TryGetValue(id, out var agency) ? Card(agency, on) : null;

    public AgencyCard? Card(AgencyCode code, DateOnly on) => byCode[code.Value].Select(agency => Card(agency, on)).FirstOrDefault(card => card is not null);

    public static AgencyCard? Card(Agency agency, DateOnly on)
    {
        if (!agency.Period.Contains(on))
        {
            return null;
        }

        var face = agency.FaceOn(on);
        return new(agency.Id, agency.Code, face.Name, agency.Kind, agency.Level, agency.Parent, face.Address, face.Phone, face.Email);
    }

    public UnitCard? Unit(UnitId id, DateOnly on) =>
        units.TryGetValue(id, out var unit) && unit.Period.Contains(on) ? Card(unit) : null;

    public IReadOnlyList<UnitCard> UnitsOf(AgencyId agency, DateOnly on) =>
        [.. unitsOf[agency].Where(unit => unit.Period.Contains(on)).OrderBy(unit => unit.Key, StringComparer.Ordinal).Select(Card)];

    public Officer? Officer(OfficerId id) => officers.GetValueOrDefault(id);

    public OfficerCard? Officer(OfficerId id, DateOnly on) => officers.TryGetValue(id, out var officer) ? Card(officer, on) : null;

    public IReadOnlyList<OfficerCard> OfficersOf(AgencyId agency, DateOnly on) =>
        [
            .. officersOf[agency].Select(officer => Card(officer, on)).OfType<OfficerCard>().Where(card => card.Agency == agency)
                .OrderBy(card => card.Name, StringComparer.Ordinal).ThenBy(card => card.Id.Value),
        ];

    public IReadOnlyList<HeldRole> RolesOf(OfficerId id) => officers.TryGetValue(id, out var officer)
        ? [.. officer.Grants.Where(grant => agencies.ContainsKey(grant.Agency)).Select(grant => new HeldRole(grant.Role, agencies[grant.Agency].Code, grant.Period))]
        : [];

    /// <summary>Nobody without a post on that day.</summary>
    public static OfficerCard? Card(Officer officer, DateOnly on) => officer.PostOn(on) is not { } post ? null : new(
        officer.Id,
        officer.Name,
        post.Agency,
        post.Unit,
        post.Title,
        [.. officer.Grants.Where(grant => grant.Period.Contains(on)).Select(grant => grant.Role).Distinct().Order()],
        officer.Phone,
        post.SignerTitle);

    /// <summary>What a delegation lends on a day: nothing that its giver does not hold that day.</summary>
    public IReadOnlyList<Role> RolesLent(Delegation delegation, DateOnly on) => officers.TryGetValue(delegation.Giver, out var giver) && giver.PostOn(on) is not null
        ? [.. giver.Grants.Where(grant => grant.Agency == delegation.Agency && grant.Period.Contains(on) && delegation.Lends(grant.Role)).Select(grant => grant.Role).Distinct()]
        : [];

    public DelegationCard Card(Delegation delegation)
    {
        var (giver, taker) = (officers[delegation.Giver], officers[delegation.Taker]);
        var post = giver.PostOn(delegation.From);
        return new(delegation.Id, delegation.Kind, giver.Id, giver.Name, post?.SignerTitle ?? post?.Title ?? "", taker.Id, taker.Name, taker.PostOn(delegation.From)?.Title ?? "",
            agencies[delegation.Agency].Code, delegation.Number, delegation.DecidedOn, delegation.Period, delegation.Matters, delegation.GrantedBy, delegation.RevokedOn, delegation.Version);
    }

    public AbsenceCard Card(Absence absence) => new(absence.Id, absence.Officer, officers[absence.Officer].Name, agencies[absence.Agency].Code, absence.Period, absence.Reason,
        absence.StandIn, absence.StandIn is { } other ? officers[other].Name : null, absence.EndedOn, absence.ObjectedBy, absence.Objection, absence.Version);

    private static UnitCard Card(Unit unit) => new(unit.Id, unit.Agency, unit.Name, unit.IsOneStop, unit.Phone);
}
