using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Organisation.Import;

/// <summary>Everything an import compares its lines with, and adds to.</summary>
internal sealed class Register
{
    private readonly Database db;
    private readonly Dictionary<string, List<Agency>> agencies = [];
    private readonly Dictionary<(AgencyId, string), Unit> units;
    private readonly Dictionary<string, Officer> officers;

    private Register(Database db, List<Agency> agencies, List<Unit> units, List<Officer> officers)
    {
        this.db = db;
        agencies.ForEach(Keep);
        this.units = units.ToDictionary(unit => (unit.Agency, unit.Key));
        this.officers = officers.ToDictionary(officer => officer.Key);
    }

    public static async Task<Register> Open(Database db, CancellationToken cancel) => new(
        db,
        await db.Agencies.ToListAsync(cancel),
        await db.Units.ToListAsync(cancel),
        await db.Officers.AsSplitQuery().ToListAsync(cancel));

    public IReadOnlyList<Agency> Bearing(AgencyCode code) => agencies.GetValueOrDefault(code.Value) ?? [];

    public Agency? Agency(AgencyCode code, DateOnly on) => Bearing(code).FirstOrDefault(agency => agency.Period.Contains(on));

    public Unit? Unit(AgencyId agency, string key) => units.GetValueOrDefault((agency, key));

    public Officer? Officer(string key) => officers.GetValueOrDefault(key);

    public bool LoginIsTaken(string login, string byOtherThan) => officers.Values.Any(officer => officer.Login == login && officer.Key != byOtherThan);

    public void Add(Agency agency)
    {
        Keep(agency);
        db.Add(agency);
    }

    public void Add(Unit unit)
    {
        units.Add((unit.Agency, unit.Key), unit);
        db.Add(unit);
    }

    public void Add(Officer officer)
    {
        officers.Add(officer.Key, officer);
        db.Add(officer);
    }

    private void Keep(Agency agency)
    {
        if (!agencies.TryGetValue(agency.Code.Value, out var bearers))
        {
            agencies.Add(agency.Code.Value, bearers = []);
        }

        bearers.Add(agency);
    }
}
