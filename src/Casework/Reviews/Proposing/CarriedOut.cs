using MotCua.Procedures;

namespace MotCua.Reviews.Proposing;

/// <summary>A wording with approved proposals carried out in it, as a draft to go on from: what a proposal plainly says is done, the rest is left to whoever writes; the numbers stand in it.</summary>
public static class CarriedOut
{
    public static ProcedureContent In(ProcedureContent content, IReadOnlyCollection<ProposalView> proposals)
    {
        var written = proposals.Aggregate(content, One);
        return written with { Proposals = [.. (content.Proposals ?? []).Concat(proposals.Select(one => one.Number).OfType<string>()).Distinct()] };
    }

    private static ProcedureContent One(ProcedureContent content, ProposalView proposal) => proposal.Kind switch
    {
        ProposalKind.DropPaper => content with { Components = [.. content.Components.Where(component => component.Id != proposal.Target)] },
        ProposalKind.ReusePaper => content with
        {
            Components = [.. content.Components.Select(component => component.Id == proposal.Target ? component with { Required = false, Note = "Cơ quan khai thác từ kho dữ liệu, không yêu cầu nộp" } : component)],
        },
        ProposalKind.DropStep => content with { Steps = [.. content.Steps.Where((step, place) => step != proposal.TargetName)] },
        ProposalKind.ShortenTime => content with
        {
            Channels = [.. content.Channels.Select(terms => terms.Limit is { } limit && limit.Unit == proposal.LimitUnit && limit.Value == proposal.LimitBefore
                ? terms with { Limit = proposal.NewLimit, LimitText = null } : terms)],
        },
        ProposalKind.Decentralise => content with { Agencies = content.Agencies with { CompetentLevel = LevelCodes.Parse(proposal.Target) } },
        ProposalKind.EForm => content with { OnlineLevel = OnlineLevel.Full },
        _ => content,
    };
}
