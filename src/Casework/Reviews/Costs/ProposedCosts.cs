using MotCua.Procedures;
using MotCua.Reviews.Proposing;
using MotCua.Reviews.Terms;

namespace MotCua.Reviews.Costs;

/// <summary>A cost sheet made from a wording: its papers, ways of handing in and fees, with the usual hours of the year's terms; whoever fills it in only mends.</summary>
public static class ProposedCosts
{
    /// <summary>The sheet for the way most people go: in person where that is offered, and no case that only some have.</summary>
    public static CostSheet Of(ProcedureContent content, UsualHours hours, decimal subjects)
    {
        var terms = content.Channels.FirstOrDefault(channel => channel.Channel is Channel.Direct) ?? (content.Channels is [var any, ..] ? any : null);
        var online = terms?.Channel is Channel.Online || content.OnlineLevel is OnlineLevel.Full;
        List<CostLine> lines = [.. content.Components.Where(component => component.Case is null).Select(component => Paper(component, hours))];
        lines.Add(new(CostActivity.Submit, Submission(terms?.Channel), "", terms?.Channel is Channel.Online ? hours.SubmitOnline : hours.Submit));
        var fees = terms?.Fees.Where(fee => fee.Case is null).Sum(fee => fee.Amount) ?? 0;
        if (fees > 0)
        {
            lines.Add(new(CostActivity.Pay, "Nộp phí, lệ phí", string.Join("; ", terms!.Fees.Where(fee => fee.Case is null).Select(fee => fee.Name).OfType<string>().Distinct()), online ? hours.PayOnline : hours.Pay, Fees: fees));
        }

        lines.Add(new(CostActivity.Collect, content.Results is [var first, ..] ? $"Nhận {first.Name}" : "Nhận kết quả", "", online ? hours.CollectOnline : hours.Collect));
        return new(lines, 1, subjects);
    }

    /// <summary>The sheet as it would be when the proposals are carried out: only what a proposal plainly takes away is taken away.</summary>
    public static CostSheet After(CostSheet before, ProcedureContent content, IReadOnlyCollection<ProposalView> proposals, UsualHours hours)
    {
        if (proposals.Any(one => one.Kind is ProposalKind.Abolish))
        {
            return before with { Lines = [] };
        }

        HashSet<string> gone = [.. proposals.Where(one => one.Kind is ProposalKind.DropPaper or ProposalKind.ReusePaper)
            .Select(one => content.Components.FirstOrDefault(component => component.Id == one.Target)?.Name).OfType<string>()];
        var online = proposals.Any(one => one.Kind is ProposalKind.EForm);
        return before with
        {
            Lines =
            [
                .. before.Lines.Where(line => line.Activity is not CostActivity.Prepare || !gone.Contains(line.Name)).Select(line => !online ? line : line.Activity switch
                {
                    CostActivity.Submit => line with { Hours = Math.Min(line.Hours, hours.SubmitOnline), Name = Submission(Channel.Online) },
                    CostActivity.Pay => line with { Hours = Math.Min(line.Hours, hours.PayOnline) },
                    CostActivity.Collect => line with { Hours = Math.Min(line.Hours, hours.CollectOnline) },
                    _ => line,
                }),
            ],
        };
    }

    private static CostLine Paper(Component component, UsualHours hours) => component switch
    {
        { IsEForm: true } => new(CostActivity.Prepare, component.Name, "Điền biểu mẫu điện tử", hours.FillForm),
        { FormName: { } form } => new(CostActivity.Prepare, component.Name, $"Điền {form}", hours.FillForm),
        { OnlyShown: true } => new(CostActivity.Prepare, component.Name, "Xuất trình giấy tờ đang giữ", 0),
        _ => new(CostActivity.Prepare, component.Name, "Chuẩn bị, sao, chứng thực", hours.GetPaper),
    };

    private static string Submission(Channel? channel) => channel switch
    {
        Channel.Online => "Nộp hồ sơ trực tuyến",
        Channel.Post => "Nộp hồ sơ qua bưu chính công ích",
        _ => "Đi lại, nộp hồ sơ trực tiếp",
    };
}
