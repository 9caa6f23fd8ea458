using MotCua.Kernel;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Organisation.Agencies;

/// <summary>An agency bears another name, or is reached otherwise, from a day on; papers of before keep the old one.</summary>
[Needs(OrganisationPermissions.Manage)]
public sealed record RenameAgency(AgencyId Agency, AgencyFace Face, DateOnly From, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Agency.Value;
}

internal sealed class RenameAgencyHandler(Database db, Reach reach, Stamps stamps) : IHandler<RenameAgency, Done>
{
    public async Task<Done> Handle(RenameAgency command, CancellationToken cancel)
    {
        var agency = NoSuchAgency.Unless(await db.Agencies.FindAsync([command.Agency], cancel));
        reach.MustCover(agency.Code);
        agency.MustBeAt(command.Version);

        agency.Rename(command.Face, command.From);
        await stamps.Touch(Roster.Stamp, cancel);
        return new();
    }
}
