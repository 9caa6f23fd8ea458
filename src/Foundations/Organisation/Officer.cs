using MotCua.Kernel;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Organisation;

/// <summary>A post as it is filled: where, under which title, and how the holder signs.</summary>
public sealed record NewPost(AgencyId Agency, UnitId? Unit, string Title, string? SignerTitle, Period Period);

/// <summary>A role entrusted with a post, at the agency of the post or at another.</summary>
internal sealed record NewRole(Role Role, AgencyId Agency);

/// <summary>A public servant through all posts held and roles entrusted.</summary>
internal sealed class Officer : Aggregate
{
    private readonly List<Post> posts = [];
    private readonly List<Entrustment> grants = [];

    private Officer()
    {
    }

    public OfficerId Id { get; private init; }

    public string Key { get; private init; } = "";

    public string Name { get; private set; } = "";

    public string? Login { get; private set; }

    public string? Phone { get; private set; }

    public string? Email { get; private set; }

    public IReadOnlyList<Post> Posts => posts;

    public IReadOnlyList<Entrustment> Grants => grants;

    public static Officer Appoint(string key, string name, string? login, string? phone, string? email, NewPost post, IEnumerable<NewRole> roles)
    {
        NameMissing.If(string.IsNullOrWhiteSpace(name));
        var officer = new Officer { Id = OfficerId.New(), Key = key, Name = name.Trim(), Login = login, Phone = phone, Email = email };
        officer.Take(post, roles);
        officer.Raise(new OfficerAppointed(officer.Id, officer.Name, login, email, phone));
        return officer;
    }

    public Post? PostOn(DateOnly day) => posts.Find(post => post.Period.Contains(day));

    /// <summary>Leaves the present post and its roles and takes another on the same day: rights do not travel.</summary>
    public void Transfer(NewPost post, IEnumerable<NewRole> roles)
    {
        EndAll(post.Period.From);
        Take(post, roles);
        Raise(new OfficerTransferred(Id, post.Period.From));
    }

    public void Release(DateOnly on)
    {
        NotPosted.Unless(posts.Any(post => post.Period.Until is not { } until || until > on));
        EndAll(on);
        Raise(new OfficerReleased(Id, on));
    }

    public void Grant(Role role, AgencyId agency, Period period)
    {
        PeriodBackwards.If(period.Until <= period.From);
        RoleHeld.If(grants.Any(grant => grant.Role == role && grant.Agency == agency && grant.Period.Overlaps(period)));
        grants.Add(new(role, agency, period));
        Raise(new RoleGranted(Id, role, agency));
    }

    public void Revoke(Role role, AgencyId agency, DateOnly on)
    {
        var held = grants.Where(grant => grant.Role == role && grant.Agency == agency && (grant.Until is not { } until || until > on)).ToArray();
        RoleNotHeld.If(held.Length == 0);
        foreach (var grant in held)
        {
            End(grant, on);
        }

        Raise(new RoleRevoked(Id, role, agency, on));
    }

    /// <summary>Takes over what a file says of the person; true when anything differs.</summary>
    public bool Agree(string name, string? login, string? phone, string? email)
    {
        var differs = (Name, Login, Phone, Email) != (name, login, phone, email);
        var renamedLogin = Login != login;
        (Name, Login, Phone, Email) = (name, login, phone, email);
        if (renamedLogin)
        {
            Raise(new OfficerAppointed(Id, name, login, email, phone));
        }

        return differs;
    }

    /// <summary>Takes over what a file says of the post that begins on its day; true when anything differs.</summary>
    public bool Agree(NewPost said, IReadOnlyCollection<NewRole> roles)
    {
        if (posts.Find(post => post.From == said.Period.From) is not { } post)
        {
            HistoryWritten.If(posts.Any(later => later.From > said.Period.From));
            Transfer(said, roles);
            return true;
        }

        // A later transfer has ended this post already; the file need not say so.
        var next = posts.Where(later => later.From > post.From).Select(later => (DateOnly?)later.From).Min();
        said = said with { Period = new(post.From, next is { } day && !(said.Period.Until < day) ? day : said.Period.Until) };
        var before = post.Until;
        var differs = post.Agree(said);
        grants.Where(grant => grant.From == post.From && grant.Until == before).ToList().ForEach(grant => grant.Last(post.Until));
        var held = grants.Where(grant => grant.From == said.Period.From).ToArray();
        foreach (var surplus in held.Where(grant => !roles.Contains(new(grant.Role, grant.Agency))))
        {
            grants.Remove(surplus);
            Raise(new RoleRevoked(Id, surplus.Role, surplus.Agency, said.Period.From));
            differs = true;
        }

        foreach (var role in roles.Where(role => !held.Any(grant => grant.Agency == role.Agency && grant.Role == role.Role)))
        {
            Grant(role.Role, role.Agency, said.Period);
            differs = true;
        }

        return differs;
    }

    private void Take(NewPost post, IEnumerable<NewRole> roles)
    {
        PeriodBackwards.If(post.Period.Until <= post.Period.From);
        AlreadyPosted.If(posts.Any(held => held.Period.Overlaps(post.Period)));
        posts.Add(new(post));
        foreach (var role in roles.Distinct())
        {
            Grant(role.Role, role.Agency, post.Period);
        }
    }

    private void EndAll(DateOnly on)
    {
        HistoryWritten.If(posts.Any(post => post.From > on));
        posts.RemoveAll(post => post.From == on);
        posts.ForEach(post => post.EndBy(on));
        foreach (var grant in grants.ToArray())
        {
            End(grant, on);
        }
    }

    // What would end before it began was never held.
    private void End(Entrustment grant, DateOnly on)
    {
        if (grant.From >= on)
        {
            grants.Remove(grant);
        }
        else
        {
            grant.EndBy(on);
        }
    }
}
