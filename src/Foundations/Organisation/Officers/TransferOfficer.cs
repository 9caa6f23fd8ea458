using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Organisation.Officers;

/// <summary>An officer serves elsewhere from the first day of the new post; all earlier roles end that day.</summary>
[Needs(OrganisationPermissions.Manage)]
public sealed record TransferOfficer(OfficerId Officer, NewPost Post, IReadOnlyList<Role> Roles, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Officer.Value;
}

internal sealed class TransferOfficerHandler(Database db, Postings postings, Stamps stamps) : IHandler<TransferOfficer, Done>
{
    public async Task<Done> Handle(TransferOfficer command, CancellationToken cancel)
    {
        var officer = NoSuchOfficer.Unless(await db.Officers.AsSplitQuery().SingleOrDefaultAsync(one => one.Id == command.Officer, cancel));
        officer.MustBeAt(command.Version);
        await postings.MustCoverPresentPost(officer, command.Post.Period.From, cancel);
        await postings.MustBePossible(command.Post, cancel);

        officer.Transfer(command.Post, command.Roles.Select(role => new NewRole(role, command.Post.Agency)));
        await stamps.Touch(Roster.Stamp, cancel);
        return new();
    }
}
