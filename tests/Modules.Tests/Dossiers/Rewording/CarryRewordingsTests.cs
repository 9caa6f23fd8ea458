using MotCua.Calendar;
using MotCua.Dossiers;
using MotCua.Dossiers.Overview;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Rewording;
using MotCua.Dossiers.Templates;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Modules.Tests.Procedures.Publication;
using MotCua.People.Mandates;
using MotCua.Procedures;
using MotCua.Procedures.Completeness;
using MotCua.Procedures.Differences;
using MotCua.Procedures.Drafting;
using MotCua.Procedures.Publication;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Procedures.Publication.DecisionScene;

namespace MotCua.Modules.Tests.Dossiers.Rewording;

public sealed class CarryRewordingsTests
{
    public static TheoryData<TestDatabase> Databases => House.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task From_its_first_day_those_chosen_go_over_the_exception_stays_and_no_promise_moves(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (moving, staying) = (await house.AnAccepted(), await house.AnAccepted());
        var stays = (await Desk(house, staying)).Code!;
        var before = await Desk(house, moving);
        var decision = await Amended(house, house.Clock.Today().AddDays(1), content => content with { Name = "Nhận cha, mẹ, con (mới)", Components = [.. content.Components.Where(paper => paper.IsEForm), new("giay-moi", "Giấy tờ mới", 1, 0)] });
        Assert.True(DecisionRefusals.RunningUndecided.Is((await house.As(Chairman).Do(new SignDecision(decision, "9/QĐ"))).Refusal));
        Must(await house.As(Control).Do(new ChooseForRunning(decision, DossierScene.Procedure, RunningChoice.Move, [stays], "Có lợi cho người dân")));
        Must(await house.As(Chairman).Do(new SignDecision(decision, "9/QĐ")));

        Assert.Equal(0, Must(await house.As(Actor.House).Do(new CarryRewordings())));
        house.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(2, Must(await house.Do(new CarryRewordings())));
        Assert.Equal(0, Must(await house.Do(new CarryRewordings())));

        var (moved, stayed) = (await Desk(house, moving), await Desk(house, staying));
        Assert.Equal("Nhận cha, mẹ, con (mới)", moved.ProcedureName);
        Assert.NotEqual(moved.ProcedureName, stayed.ProcedureName);
        Assert.Equal(before.Due.FirstDue, moved.Due.FirstDue);
        // What was handed in stays with it; nothing more is asked of a dossier that was received.
        Assert.Contains(moved.Papers, paper => paper.Key == Paper);
        Assert.DoesNotContain(moved.Papers, paper => paper.Key == "giay-moi");
        Assert.Contains(moved.History, line => line.What == "reworded" && line.Note == "9/QĐ");
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task One_not_yet_received_is_asked_for_what_is_new_and_those_to_finish_stay_as_they_were(TestDatabase database)
    {
        await using var house = await House.On(database);
        var waiting = await house.ASubmitted();
        var decision = await Amended(house, house.Clock.Today(), content => content with { Components = [.. content.Components, new("giay-moi", "Giấy tờ mới", 1, 0)] });
        Must(await house.As(Control).Do(new ChooseForRunning(decision, DossierScene.Procedure, RunningChoice.Move, [], "Quy định mới")));
        Must(await house.As(Chairman).Do(new SignDecision(decision, "9/QĐ")));
        Must(await house.As(Actor.House).Do(new CarryRewordings()));
        Assert.Contains((await Desk(house, waiting)).Papers, paper => paper.Key == "giay-moi" && paper.Required);

        var later = await Amended(house, house.Clock.Today(), content => content with { Name = "Đổi nữa" });
        Must(await house.As(Control).Do(new ChooseForRunning(later, DossierScene.Procedure, RunningChoice.Finish, [], null)));
        Must(await house.As(Chairman).Do(new SignDecision(later, "10/QĐ")));
        Assert.Equal(0, Must(await house.As(Actor.House).Do(new CarryRewordings())));
        Assert.NotEqual("Đổi nữa", (await Desk(house, waiting)).ProcedureName);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Before_signing_it_is_seen_what_is_touched(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.AnAccepted();
        await house.ADraft();
        house.As(await house.Officer());
        Must(await house.Do(new WriteTemplate(null, TemplatePurpose.Supplement, "Thiếu giấy", $"Thủ tục {DossierScene.Procedure} cần thêm giấy.", Shared: true)));
        Must(await house.Do(new WriteTemplate(null, TemplatePurpose.Supplement, "Ảnh mờ", "Ảnh mờ, xin chụp lại.", Shared: true)));
        var citizen = await house.Citizen();
        Must(await house.As(citizen).Do(new GrantMandate(new(citizen.Id), People.Folk.Hoa.Number, DossierScene.Procedure, house.Clock.Today(), null, "Nhờ vợ nộp thay")));
        Must(await house.Do(new GrantMandate(new(citizen.Id), People.Folk.Hoa.Number, "1.000894", house.Clock.Today(), null, "Nhờ vợ nộp thay")));
        var decision = await Amended(house, house.Clock.Today().AddDays(30), content => content with { Channels = [.. content.Channels.Select(way => way with { Limit = new(2, TimeUnit.WorkingDay) })] });

        var impact = Assert.Single(Must(await house.As(Control).Ask(new ViewImpact(decision))));

        Assert.Equal((1, 1, true), (impact.Running.Count, impact.Begun.Count, impact.NeedsChoice));
        Assert.NotEmpty(impact.Processes);
        Assert.Equal((1, 1), (impact.KeptTexts, impact.Mandates));
        Assert.All(impact.Changes, change => Assert.True(change.Part is ChangedPart.Limit or ChangedPart.LimitText));
        Assert.Contains(impact.Changes, change => change.Part is ChangedPart.Limit);
        Assert.Single(Must(await house.Ask(new FindRunning(DossierScene.Procedure))));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task The_receipt_promises_the_local_time_and_both_are_known(TestDatabase database)
    {
        await using var house = await House.On(database);
        // Three working days by law, one by the province.
        var decision = await Amended(house, house.Clock.Today(), content => content with
        {
            Channels = [.. content.Channels.Select(way => way with { LawLimit = way.Limit, Limit = new(1, TimeUnit.WorkingDay), ShortenedBy = "3/NQ-HĐND" })],
        });
        var impact = Assert.Single(Must(await house.As(Control).Ask(new ViewImpact(decision))));
        Assert.Contains(impact.Changes, change => change is { Part: ChangedPart.LawLimit, Old: null, New: Said.Time });
        Assert.Contains(impact.Changes, change => change is { Part: ChangedPart.ShortenedBy, New: Said.Text { Words: "3/NQ-HĐND" } });
        Must(await house.As(Chairman).Do(new SignDecision(decision, "9/QĐ")));
        var dossier = await house.AnAccepted();

        var due = (await Desk(house, dossier)).Due;
        Assert.Equal((new DateOnly(2023, 6, 13), new DateOnly(2023, 6, 15)), (VietnamTime.DayOf(due.FirstDue!.Value), VietnamTime.DayOf(due.LawDue!.Value)));

        async Task<AgencyOverview> Overview() => Must(await house.As(Actor.House).Ask(new ViewOverview(DemoHouse.QuySon))).Single(one => one.Agency == DemoHouse.QuySon);
        house.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal((1, 1), ((await Overview()).Late, (await Overview()).LateWithinLaw));
        var until = house.Clock.GetUtcNow();
        var tally = Must(await house.Ask(new TallyDossiers(until.AddDays(-10), until)));
        Assert.Equal((1, 0), (tally.OpenLate, tally.OpenLateByLaw));
        house.Clock.Advance(TimeSpan.FromDays(3));
        Assert.Equal((1, 0), ((await Overview()).Late, (await Overview()).LateWithinLaw));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Nothing_in_the_demo_province_keeps_a_procedure_from_being_published(TestDatabase database)
    {
        await using var house = await House.On(database);

        Assert.Empty(Must(await house.As(Actor.House).Ask(new FindIncomplete(OnlyBlocking: true))).Items.Select(item => $"{item.Head.Code} {string.Join(", ", item.Gaps.Where(gap => gap.Blocks).Select(gap => $"{gap.Code} {gap.About}"))}"));
    }

    internal static async Task<DecisionId> Amended(House house, DateOnly effective, Func<ProcedureContent, ProcedureContent> change)
    {
        var page = Must(await house.As(Drafter).Ask(new ViewProcedureDraft(DossierScene.Procedure)));
        Must(await house.Do(new ReviseProcedure(page.Procedure, change(page.Content))));
        return await house.ASubmitted(effective, EntryKind.Amended, DossierScene.Procedure);
    }

    private static async Task<DossierView> Desk(House house, DossierId dossier) => Must(await house.As(Actor.House).Ask(new ViewMyDossier(dossier)));
}
