using MotCua.Kernel;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Organisation.Officers;

/// <summary>One officer with all posts and roles, past and to come.</summary>
[Needs(OrganisationPermissions.ViewOfficers)]
public sealed record ViewOfficer(OfficerId Officer) : IQuery<OfficerView>;

/// <summary>An officer in full; the version is to be sent back with a change.</summary>
public sealed record OfficerView(
    OfficerId Id,
    string Name,
    string? Login,
    string? Phone,
    string? Email,
    IReadOnlyList<PostView> Posts,
    IReadOnlyList<RoleView> Roles,
    int Version);

/// <summary>A post with the names its places bore when it began.</summary>
public sealed record PostView(AgencyId Agency, string AgencyName, UnitId? Unit, string? UnitName, string Title, string? SignerTitle, Period Period);

/// <summary>A role entrusted, and where.</summary>
public sealed record RoleView(Role Role, AgencyId Agency, AgencyCode AgencyCode, string AgencyName, Period Period);

internal sealed class ViewOfficerHandler(Stamped<Roster> roster) : IHandler<ViewOfficer, OfficerView>
{
    public async Task<OfficerView> Handle(ViewOfficer query, CancellationToken cancel)
    {
        var all = await roster.Get(cancel);
        var officer = NoSuchOfficer.Unless(all.Officer(query.Officer));
        return new(
            officer.Id,
            officer.Name,
            officer.Login,
            officer.Phone,
            officer.Email,
            [.. from post in officer.Posts
                orderby post.From descending
                select new PostView(
                    post.Agency,
                    all.Agency(post.Agency)!.FaceOn(post.From).Name,
                    post.Unit,
                    post.Unit is { } unit ? all.Unit(unit, post.From)?.Name : null,
                    post.Title,
                    post.SignerTitle,
                    post.Period)],
            [.. from grant in officer.Grants
                let agency = all.Agency(grant.Agency)!
                orderby grant.From descending, grant.Role
                select new RoleView(grant.Role, agency.Id, agency.Code, agency.FaceOn(grant.From).Name, grant.Period)],
            officer.Version);
    }
}
