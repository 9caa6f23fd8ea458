using System.Globalization;
using MotCua.Calendar;
using MotCua.Documents.Sheets;

namespace MotCua.Procedures.Posting;

/// <summary>A wording in the words of a posted sheet; paper of the State is Vietnamese, like every form here. What the source does not state is said to be so.</summary>
internal static class PostedWords
{
    private static readonly CultureInfo Figures = CultureInfo.GetCultureInfo("vi-VN");

    public static PostedProcedure Of(ProcedureCard card, int number, DrawPosting posting)
    {
        PostedWay[] ways = [.. card.Channels.Select(terms => new PostedWay(Way(card, terms), Time(terms), Fee(terms)))];
        return new(
            number, card.Code.Value, card.Name, card.PlainName, card.Field,
            Line(card.Content.Applicants.Select(Applicant)),
            ways.Length > 0 ? ways : [new("Tại bộ phận một cửa", "Nguồn công bố chưa nêu", "Nguồn công bố chưa nêu")],
            Papers(card), card.Content.Sets, Line(card.Content.Results.Select(result => result.Name)), card.CompetentAgency, card.Content.Agencies.ReceivingAddress,
            card.Head.Decision, card.Head.From, posting.Complaints, Online(card.OnlineLevel), $"{posting.Root.TrimEnd('/')}/thu-tuc/{Uri.EscapeDataString(card.Code.Value)}")
        { Brief = ways.Length > 0 ? ways[0].Time : null };
    }

    private static PostedCase[] Papers(ProcedureCard card)
    {
        IEnumerable<PostedCase> groups = card.Components.GroupBy(paper => paper.Case)
            .OrderBy(group => group.Key is not null)
            .Select(group => new PostedCase(group.Key is { } key ? card.Cases.FirstOrDefault(one => one.Key == key)?.Name ?? key : null, [.. group.Select(Paper)]));
        return [.. groups];
    }

    private static string Paper(Component paper)
    {
        var how = (paper.Originals, paper.Copies) switch
        {
            (0, 0) => "",
            (var originals, 0) => $" ({originals} bản chính)",
            (0, var copies) => $" ({copies} bản sao)",
            var (originals, copies) => $" ({originals} bản chính, {copies} bản sao)",
        };
        return $"{paper.Name.TrimEnd('.', ';', ' ')}{how}{(paper.Required || paper.Name.Contains("nếu có", StringComparison.OrdinalIgnoreCase) ? "" : ", nếu có")}";
    }

    private static string Way(ProcedureCard card, ChannelTerms terms)
    {
        var way = terms.Channel switch { Channel.Online => "Trực tuyến", Channel.Post => "Dịch vụ bưu chính", _ => "Trực tiếp" };
        return terms.Case is { } key ? $"{way}: {card.Cases.FirstOrDefault(one => one.Key == key)?.Name ?? key}" : way;
    }

    private static string Time(ChannelTerms terms) => terms.Limit is { Value: > 0, Unit: not TimeUnit.Unspecified } limit
        ? $"{limit.Value.ToString("0.##", Figures)} {limit.Unit switch { TimeUnit.WorkingDay => "ngày làm việc", TimeUnit.Day => "ngày", TimeUnit.Hour => "giờ làm việc", _ => "tháng" }}"
        : Short(terms.LimitText ?? terms.Note ?? terms.Limit?.Raw) ?? "Nguồn công bố chưa nêu";

    private static string Fee(ChannelTerms terms)
    {
        string[] fees = [.. terms.Fees.Select(fee => fee.Amount == 0 && fee.Note is null ? "Không thu" : Short($"{(fee.Amount == 0 ? "" : fee.Amount.ToString("#,##0", Figures) + " đồng")} {fee.Name} {fee.Note}")).OfType<string>().Distinct()];
        return fees.Length > 0 ? string.Join("; ", fees) : Short(terms.FeeText) ?? "Nguồn công bố chưa nêu";
    }

    private static string Applicant(string who) => who switch { "citizen" => "Cá nhân", "enterprise" => "Doanh nghiệp", "organisation" => "Tổ chức", _ => who };

    private static string Online(OnlineLevel level) => level switch
    {
        OnlineLevel.Full => "toàn trình",
        OnlineLevel.Partial => "một phần",
        OnlineLevel.None => "chưa nộp qua mạng được",
        _ => "nguồn công bố chưa nêu",
    };

    private static string? Line(IEnumerable<string> texts) => string.Join(", ", texts.Where(text => text.Length > 0)) is { Length: > 0 } line ? line : null;

    private static string? Short(string? text)
    {
        var line = string.Join(' ', (text ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return line.Length == 0 ? null : line.Length <= 240 ? line : line[..240] + "…";
    }
}
