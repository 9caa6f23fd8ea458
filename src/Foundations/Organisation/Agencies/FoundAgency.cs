using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Organisation.Agencies;

/// <summary>An agency begins to serve.</summary>
[Needs(OrganisationPermissions.Manage)]
public sealed record FoundAgency(string Code, AgencyPlace Place, AgencyFace Face, DateOnly From, DateOnly? Until = null) : ICommand<AgencyId>;

internal sealed class FoundAgencyHandler(Database db, Reach reach, Stamps stamps) : IHandler<FoundAgency, AgencyId>
{
    public async Task<AgencyId> Handle(FoundAgency command, CancellationToken cancel)
    {
        CodeInvalid.At(nameof(command.Code)).Unless(AgencyCode.TryParse(command.Code, out var code));
        reach.MustCover(code);
        var period = new Period(command.From, command.Until);
        var namesakes = await db.Agencies.Where(agency => agency.Code == code).ToListAsync(cancel);
        CodeTaken.With(code.Value).If(namesakes.Any(agency => agency.Period.Overlaps(period)));
        if (command.Place.Parent is { } parent)
        {
            ParentUnknown.Unless(await db.Agencies.FindAsync([parent], cancel) is { } above && above.Period.Contains(command.From));
        }

        var agency = Agency.Found(code, command.Place, command.Face, period);
        db.Add(agency);
        await stamps.Touch(Roster.Stamp, cancel);
        return agency.Id;
    }
}
