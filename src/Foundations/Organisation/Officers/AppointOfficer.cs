using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Organisation.Officers;

/// <summary>Somebody enters the service in a post, with roles at that agency; the login is the name to sign in by.</summary>
[Needs(OrganisationPermissions.Manage)]
public sealed record AppointOfficer(
    string Name,
    string Login,
    NewPost Post,
    IReadOnlyList<Role> Roles,
    string? Phone = null,
    string? Email = null,
    string? IdempotencyKey = null) : ICommand<OfficerId>, IOnce;

internal sealed class AppointOfficerHandler(Database db, Postings postings, Stamps stamps) : IHandler<AppointOfficer, OfficerId>
{
    public async Task<OfficerId> Handle(AppointOfficer command, CancellationToken cancel)
    {
        var login = command.Login.Trim().ToLowerInvariant();
        FieldMissing.With(nameof(command.Login)).At(nameof(command.Login)).If(login.Length == 0);
        LoginTaken.With(login).If(await db.Officers.AnyAsync(officer => officer.Login == login || officer.Key == login, cancel));
        await postings.MustBePossible(command.Post, cancel);

        var appointed = Officer.Appoint(login, command.Name, login, command.Phone, command.Email, command.Post, command.Roles.Select(role => new NewRole(role, command.Post.Agency)));
        db.Add(appointed);
        await stamps.Touch(Roster.Stamp, cancel);
        return appointed.Id;
    }
}
