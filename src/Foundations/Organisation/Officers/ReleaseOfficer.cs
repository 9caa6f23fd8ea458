using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Organisation.Officers;

/// <summary>An officer leaves the service on a day; post and roles end.</summary>
[Needs(OrganisationPermissions.Manage)]
public sealed record ReleaseOfficer(OfficerId Officer, DateOnly On, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Officer.Value;
}

internal sealed class ReleaseOfficerHandler(Database db, Postings postings, Stamps stamps) : IHandler<ReleaseOfficer, Done>
{
    public async Task<Done> Handle(ReleaseOfficer command, CancellationToken cancel)
    {
        var officer = NoSuchOfficer.Unless(await db.Officers.AsSplitQuery().SingleOrDefaultAsync(one => one.Id == command.Officer, cancel));
        officer.MustBeAt(command.Version);
        await postings.MustCoverPresentPost(officer, command.On, cancel);

        officer.Release(command.On);
        await stamps.Touch(Roster.Stamp, cancel);
        return new();
    }
}
