using MotCua.Kernel;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Organisation;

/// <summary>Whether a post can be filled: the agency exists on that day, the unit is its own, and the actor may decide there.</summary>
internal sealed class Postings(Database db, Reach reach)
{
    public async Task MustBePossible(NewPost post, CancellationToken cancel)
    {
        var agency = NoSuchAgency.Unless(await db.Agencies.FindAsync([post.Agency], cancel));
        reach.MustCover(agency.Code);
        AlreadyClosed.Unless(agency.Period.Contains(post.Period.From));
        FieldMissing.With(nameof(post.Title)).At(nameof(post.Title)).If(string.IsNullOrWhiteSpace(post.Title));
        if (post.Unit is { } id)
        {
            NoSuchUnit.Unless(await db.Units.FindAsync([id], cancel) is { } unit && unit.Agency == agency.Id && unit.Period.Contains(post.Period.From));
        }
    }

    /// <summary>Who moves an officer away must look after the place left as well.</summary>
    public async Task MustCoverPresentPost(Officer officer, DateOnly on, CancellationToken cancel)
    {
        if (officer.PostOn(on) is { } post)
        {
            reach.MustCover(NoSuchAgency.Unless(await db.Agencies.FindAsync([post.Agency], cancel)).Code);
        }
    }
}
