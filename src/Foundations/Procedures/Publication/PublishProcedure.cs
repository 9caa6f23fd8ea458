using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Procedures.ProcedureRefusals;

namespace MotCua.Procedures.Publication;

/// <summary>The waiting draft becomes the published wording from a day on, by a decision.</summary>
[Needs(ProcedurePermissions.Publish)]
public sealed record PublishProcedure(ProcedureId Procedure, DateOnly From, string Decision, DateOnly? Until = null, int? SeenVersion = null) : ICommand<ProcedureVersionId>, IConcerns
{
    public Guid Subject => Procedure.Value;
}

internal sealed class PublishProcedureHandler(Database db, TimeProvider clock, Stamps stamps) : IHandler<PublishProcedure, ProcedureVersionId>
{
    public async Task<ProcedureVersionId> Handle(PublishProcedure command, CancellationToken cancel)
    {
        DecisionMissing.At(nameof(command.Decision)).If(string.IsNullOrWhiteSpace(command.Decision));
        var procedure = NoSuchProcedure.Unless(await db.Procedures.Include(one => one.Versions).Include(one => one.Listings).AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Id == command.Procedure, cancel));
        procedure.MustBeAt(command.SeenVersion);
        var draft = NoDraft.Unless(procedure.Draft);
        var document = await db.ProcedureDocuments.SingleAsync(one => one.Version == draft.Id, cancel);
        MandatoryParts.Check(ProcedureText.Read(document.Content));
        procedure.Publish(draft, command.From, command.Until, command.Decision.Trim(), clock.GetUtcNow());
        await stamps.Touch(Register.Stamp, cancel);
        return draft.Id;
    }
}

/// <summary>The seven parts that every published procedure must have (NĐ 63/2010 article 8.2).</summary>
internal static class MandatoryParts
{
    public static void Check(ProcedureContent content)
    {
        if (Missing(content) is [var first, ..])
        {
            first.If(true);
        }
    }

    /// <summary>All that still stands in the way of publishing.</summary>
    public static IReadOnlyList<Refusal> Missing(ProcedureContent content) =>
    [
        .. new (Refusal Refusal, bool Applies)[]
        {
            (NameMissing, string.IsNullOrWhiteSpace(content.Name)),
            (StepsMissing, content.Steps.Count == 0),
            (ChannelsMissing, content.Channels.Count == 0),
            (ComponentsMissing, content.Components.Count == 0 || content.Sets is null),
            (LimitMissing, content.Channels.All(channel => channel.Limit is null)),
            (ApplicantsMissing, content.Applicants.Count == 0),
            (AgencyMissing, content.Agencies.Competent is null && content.Agencies.Implementing is null),
        }.Where(part => part.Applies).Select(part => part.Refusal),
    ];
}
