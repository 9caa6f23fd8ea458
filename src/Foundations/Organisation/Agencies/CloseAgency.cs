using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Organisation.Agencies;

/// <summary>An agency ceases on a day; what it had in hand goes to its successor.</summary>
[Needs(OrganisationPermissions.Manage)]
public sealed record CloseAgency(AgencyId Agency, DateOnly On, AgencyId? Successor = null, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Agency.Value;
}

internal sealed class CloseAgencyHandler(Database db, Reach reach, Stamps stamps) : IHandler<CloseAgency, Done>
{
    public async Task<Done> Handle(CloseAgency command, CancellationToken cancel)
    {
        var agency = NoSuchAgency.Unless(await db.Agencies.FindAsync([command.Agency], cancel));
        reach.MustCover(agency.Code);
        agency.MustBeAt(command.Version);
        if (command.Successor is { } successor)
        {
            NoSuchAgency.Unless(successor != agency.Id && await db.Agencies.FindAsync([successor], cancel) is { } heir && heir.Period.Contains(command.On));
        }

        StillStaffed.If(await db.Officers.AnyAsync(
            officer => officer.Posts.Any(post => post.Agency == agency.Id && (post.Until == null || post.Until > command.On)), cancel));
        agency.Close(command.On, command.Successor);
        await stamps.Touch(Roster.Stamp, cancel);
        return new();
    }
}
