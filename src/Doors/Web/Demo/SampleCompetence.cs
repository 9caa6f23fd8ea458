using System.Runtime.CompilerServices;
using MotCua.Competence;
using MotCua.Competence.Assigning;
using MotCua.Competence.Planning;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Web.Demo;

/// <summary>A plan to give competence over as the demo province lives it: one line carried out and in use, one whose day is to come, one that waits for its wording, one declined, one proposed.</summary>
internal sealed class SampleCompetence(Cast cast, DateTimeOffset today)
{
    private const string District = "H02.24";
    private const string Commune = "H02.24.01";
    private const string Agriculture = "H02.07";
    private const string Rules = "Quy chế làm việc của UBND huyện Lục Ngạn";

    public async IAsyncEnumerable<DateTimeOffset> Live([EnumeratorCancellation] CancellationToken cancel = default)
    {
        yield return At(95);
        var control = await Must("H02.01", Role.ProcedureControl, cancel);
        var chairman = await Must("H02", Role.Leader, cancel);
        var inUse = await Propose(control, AssignmentKind.Delegated, "2.000575", Side.Of(District), Side.Of(Commune), District, "Hộ kinh doanh mất giấy phải lên huyện hai lần cho một việc xã đối chiếu được.", cancel);
        var toCome = await Propose(control, AssignmentKind.Delegated, "2.000720", Side.Of(District), Side.Of(Commune, "H02.24.02"), District, "Thay đổi nội dung đăng ký hộ kinh doanh giải quyết ngay nơi kinh doanh.", cancel);
        var waiting = await Propose(control, AssignmentKind.Decentralised, "1.004363", Side.Of(Agriculture), Side.All(AgencyLevel.District), Agriculture, "Cơ sở buôn bán nằm trên địa bàn huyện, huyện kiểm tra được.", cancel);
        var declined = await Propose(control, AssignmentKind.Decentralised, "1.009999", Side.All(AgencyLevel.District), Side.All(AgencyLevel.Commune), "H02.09", "Cấp lại giấy phép chỉ đối chiếu bản đã cấp.", cancel);

        yield return At(88);
        await Decide(chairman, inUse, true, [Rules], false, null, cancel);
        await Decide(chairman, toCome, true, [Rules], false, null, cancel);
        await Decide(chairman, waiting, true, [], true, null, cancel);
        await Decide(chairman, declined, false, [], false, "Cấp xã chưa có công chức chuyên môn về xây dựng.", cancel);

        yield return At(80);
        await Change(control, inUse, "31/2026/QĐ-UBND", DayOf(80), cancel);
        await Assign(control, inUse, "2.000575", Side.Of(Commune), "412/QĐ-UBND", DayOf(80), DayOf(78), cancel);

        yield return At(20);
        await Change(control, toCome, "47/2026/QĐ-UBND", DayOf(20), cancel);
        await Assign(control, toCome, "2.000720", Side.Of(Commune, "H02.24.02"), "538/QĐ-UBND", DayOf(20), DayOf(-20), cancel);
        await Propose(control, AssignmentKind.Delegated, "1.001266", Side.Of(District), Side.Of(Commune), District, "Chấm dứt hoạt động hộ kinh doanh không cần thẩm định.", cancel);
    }

    private async Task<TransferId> Propose(Actor control, AssignmentKind kind, string procedure, Side giver, Side taker, string agency, string why, CancellationToken cancel) =>
        await cast.Do(control, new ProposeTransfer(new(kind, procedure, giver, taker, why), agency), cancel);

    private async Task Decide(Actor chairman, TransferId line, bool approved, string[] texts, bool wording, string? words, CancellationToken cancel) =>
        await cast.Do(chairman, new DecideTransfer(line, approved, "365/QĐ-UBND", DayOf(88), texts, wording, words), cancel);

    private async Task Change(Actor control, TransferId line, string number, DateOnly day, CancellationToken cancel)
    {
        var text = (await cast.Ask(control, new ViewTransfer(line), cancel)).Texts[0];
        await cast.Do(control, new NoteText(line, text.Id, number, day), cancel);
    }

    private async Task Assign(Actor control, TransferId line, string procedure, Side taker, string number, DateOnly signed, DateOnly from, CancellationToken cancel) =>
        await cast.Do(control, new AssignCompetence(new(AssignmentKind.Delegated, procedure, Side.Of(District), taker, new(number, signed, "La Văn Bình", "CHỦ TỊCH ỦY BAN NHÂN DÂN"), from, from.AddYears(1))
        {
            Conditions = "Bố trí công chức phụ trách đăng ký kinh doanh; không ủy quyền lại.",
            ReportMonths = 3,
            Transfer = line,
        }), cancel);

    private DateOnly DayOf(int daysAgo) => VietnamTime.DayOf(today).AddDays(-daysAgo);

    private DateTimeOffset At(int daysAgo) => VietnamTime.At(DayOf(daysAgo), new TimeOnly(9, 40));

    private async Task<Actor> Must(string agency, Role role, CancellationToken cancel) =>
        await cast.Official(agency, role, null, cancel) ?? throw new LifeCutShortException($"Nobody at {agency} is {role}.");
}
