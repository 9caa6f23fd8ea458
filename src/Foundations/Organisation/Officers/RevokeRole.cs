using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Organisation.Officers;

/// <summary>A role is taken back from a day on; at once when that day is today.</summary>
[Needs(OrganisationPermissions.Manage)]
public sealed record RevokeRole(OfficerId Officer, Role Role, AgencyId Agency, DateOnly On, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Officer.Value;
}

internal sealed class RevokeRoleHandler(Database db, Reach reach, Stamps stamps) : IHandler<RevokeRole, Done>
{
    public async Task<Done> Handle(RevokeRole command, CancellationToken cancel)
    {
        var officer = NoSuchOfficer.Unless(await db.Officers.AsSplitQuery().SingleOrDefaultAsync(one => one.Id == command.Officer, cancel));
        var agency = NoSuchAgency.Unless(await db.Agencies.FindAsync([command.Agency], cancel));
        reach.MustCover(agency.Code);
        officer.MustBeAt(command.Version);

        officer.Revoke(command.Role, agency.Id, command.On);
        await stamps.Touch(Roster.Stamp, cancel);
        return new();
    }
}
