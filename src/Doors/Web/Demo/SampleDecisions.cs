using System.Runtime.CompilerServices;
using MotCua.Calendar;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;
using MotCua.Procedures.Drafting;
using MotCua.Procedures.Publication;

namespace MotCua.Web.Demo;

/// <summary>Four decisions on procedures as the control office of the province lives them: one in force, one coming into force, one waiting for its signature, and one on an internal procedure.</summary>
internal sealed class SampleDecisions(Cast cast, DateTimeOffset today, string folder)
{
    private const string Social = "H02.12";
    private const string Culture = "H02.13";

    public IEnumerable<IAsyncEnumerable<DateTimeOffset>> All(CancellationToken cancel) =>
    [
        Live(new("1.001731", Social, "Công bố thủ tục hành chính được rút ngắn thời hạn giải quyết lĩnh vực bảo trợ xã hội", "214/QĐ-UBND", "rut-ngan.pdf", Begun: 75, Effective: -42)
        {
            Basis = new("15/2026/NQ-HĐND", "Nghị quyết của Hội đồng nhân dân tỉnh về cắt giảm thời hạn giải quyết (minh họa)", default),
            Change = content => content with { Channels = [.. content.Channels.Select(Shortened)] },
        }, cancel),
        Live(new("1.001699", Social, "Công bố thủ tục hành chính sửa đổi, bổ sung lĩnh vực bảo trợ xã hội", "301/QĐ-UBND", "sua-doi.pdf", Begun: 24, Effective: 26)
        {
            Basis = new("07/2026/TT-BYT", "Thông tư về xác định mức độ khuyết tật (minh họa)", default),
            Change = content => content with { OnlineLevel = OnlineLevel.Full, Components = [.. content.Components.Take(content.Components.Count - 1)], Channels = [.. content.Channels.Select(way => way with { Limit = new(20, TimeUnit.WorkingDay, "20 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ") })] },
        }, cancel),
        Live(new("1.003622", Culture, "Công bố thủ tục hành chính sửa đổi lĩnh vực văn hóa", null, "du-thao.pdf", Begun: 9, Effective: 16)
        {
            Basis = new("12/2026/NĐ-CP", "Nghị định về quản lý và tổ chức lễ hội (minh họa)", default),
            Change = content => content with { Channels = [.. content.Channels.Select(way => way with { Limit = new(10, TimeUnit.Day, "10 ngày kể từ ngày nhận thông báo") })] },
        }, cancel),
        Live(new("NB.B.003", "H02.02", "Công bố thủ tục hành chính nội bộ sửa đổi lĩnh vực công chức, viên chức", "288/QĐ-UBND", "noi-bo.pdf", Begun: 40, Effective: -12)
        {
            Basis = new("09/2026/QĐ-UBND", "Quyết định về phân cấp quản lý cán bộ, công chức (minh họa)", default),
            Change = content => content with { Channels = [.. content.Channels.Select(way => way with { Limit = new(9, TimeUnit.WorkingDay, "09 ngày làm việc kể từ ngày nhận đủ hồ sơ") })] },
        }, cancel),
    ];

    private static ChannelTerms Shortened(ChannelTerms way) => way with
    {
        LawLimit = way.Limit,
        Limit = new(3, TimeUnit.WorkingDay, "03 ngày làm việc"),
        LimitText = "03 ngày làm việc (luật: 05 ngày làm việc)",
        ShortenedBy = "15/2026/NQ-HĐND",
    };

    private async IAsyncEnumerable<DateTimeOffset> Live(Tale tale, [EnumeratorCancellation] CancellationToken cancel)
    {
        yield return At(tale.Begun);
        var drafter = (await cast.Official("H02.01", Role.Administrator, null, cancel))!;
        var checker = (await cast.Official("H02.01", Role.ProcedureControl, null, cancel))!;
        var page = await cast.Ask(drafter, new ViewProcedureDraft(tale.Code), cancel);
        await cast.Do(drafter, new ReviseProcedure(page.Procedure, tale.Change(page.Content)), cancel);
        var signer = (await cast.Official("H02", Role.Leader, null, cancel))!;
        var decision = await cast.Do(drafter, new DraftDecision(new(tale.Title, tale.Proposer, [tale.Basis with { EffectiveOn = VietnamTime.DayOf(today).AddDays(tale.Effective) }], [new(tale.Code, EntryKind.Amended)])
        {
            SignerName = signer.Name,
            SignerOffice = "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH",
        }), cancel);

        yield return At(tale.Begun - 2);
        await using (var paper = File.OpenRead(Path.Combine(folder, "decisions", tale.Paper)))
        {
            await cast.Do(drafter, new AttachDecisionPaper(decision, tale.Paper, paper), cancel);
        }

        await cast.Do(checker, new CheckDecision(decision), cancel);
        await cast.Do(checker, new ChooseForRunning(decision, tale.Code, RunningChoice.Finish, [], "Hồ sơ tiếp nhận trước giữ quy định lúc tiếp nhận."), cancel);
        await cast.Do(checker, new SubmitDecision(decision), cancel);
        if (tale.Number is not { } number)
        {
            yield break;
        }

        yield return At(tale.Begun - 6);
        await cast.Do(signer, new SignDecision(decision, number), cancel);

        yield return At(tale.Begun - 8);
        await cast.Do(checker, new PostDecision(decision), cancel);
        // What is internal is not told to the national database.
        if (tale.Effective < 0 && !page.Content.Internal.HasValue)
        {
            yield return At(tale.Begun - 11);
            await cast.Do(checker, new NoteNationalEntry(decision, $"QG-{number.Split('/')[0]}"), cancel);
        }
    }

    /// <summary>In the morning, so many days ago.</summary>
    private DateTimeOffset At(int daysAgo) => VietnamTime.At(VietnamTime.DayOf(today).AddDays(-daysAgo), new TimeOnly(9, 15));

    /// <summary>What happens to one procedure, and when: begun so many days ago, in force so many days from now.</summary>
    private sealed record Tale(string Code, string Proposer, string Title, string? Number, string Paper, int Begun, int Effective)
    {
        public required DecisionBasis Basis { get; init; }

        public required Func<ProcedureContent, ProcedureContent> Change { get; init; }
    }
}
