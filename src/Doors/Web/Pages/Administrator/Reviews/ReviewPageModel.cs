using Microsoft.AspNetCore.Mvc;
using MotCua.Kernel;
using MotCua.Reviews;
using MotCua.Reviews.Checking;
using MotCua.Reviews.Proposing;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Administrator.Reviews;

/// <summary>A page about the review of one procedure.</summary>
public abstract class ReviewPageModel(Gate gate) : AdministratorPageModel(gate)
{
    [FromRoute(Name = "review")]
    public Guid Id { get; set; }

    public ReviewView Viewed { get; private set; } = null!;

    protected override string Needs => ReviewPermissions.View;

    protected ReviewId Review => new(Id);

    /// <summary>What a proposal does, in a few words.</summary>
    public string Headline(ProposalView one) => one.Kind is ProposalKind.ShortenTime
        ? Words["reviews.kind.ShortenTime.from-to", InWords.Number(one.LimitBefore ?? 0), InWords.Number(one.LimitAfter ?? 0), Words[$"reviews.unit.{one.LimitUnit}"], InWords.Percent((double)(one.Cut ?? 0))]
        : one.TargetName.Length > 0 ? Words["reviews.kind.of", Words[$"reviews.kind.{one.Kind}"], Words.Find($"reviews.level.{one.TargetName}") ?? one.TargetName] : Words[$"reviews.kind.{one.Kind}"];

    public string Time(TimeSpan? time) => time is { } one ? HttpContext.RequestServices.GetRequiredService<InWords>().Days(one) : "–";

    protected override async Task<Refusal?> Fetch(CancellationToken cancel)
    {
        var viewed = await Gate.Ask(new ViewReview(Review), cancel);
        if (viewed.Done)
        {
            Viewed = viewed.Value;
            Version ??= Viewed.Version;
        }

        return viewed.Refusal;
    }
}
