using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Organisation.Officers;

/// <summary>An officer is entrusted with a role at an agency, beside those of the post.</summary>
[Needs(OrganisationPermissions.Manage)]
public sealed record GrantRole(OfficerId Officer, Role Role, AgencyId Agency, DateOnly From, DateOnly? Until = null, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Officer.Value;
}

internal sealed class GrantRoleHandler(Database db, Reach reach, Stamps stamps) : IHandler<GrantRole, Done>
{
    public async Task<Done> Handle(GrantRole command, CancellationToken cancel)
    {
        var officer = NoSuchOfficer.Unless(await db.Officers.AsSplitQuery().SingleOrDefaultAsync(one => one.Id == command.Officer, cancel));
        var agency = NoSuchAgency.Unless(await db.Agencies.FindAsync([command.Agency], cancel));
        reach.MustCover(agency.Code);
        officer.MustBeAt(command.Version);
        NotPosted.If(officer.PostOn(command.From) is null);

        officer.Grant(command.Role, agency.Id, new(command.From, command.Until));
        await stamps.Touch(Roster.Stamp, cancel);
        return new();
    }
}
