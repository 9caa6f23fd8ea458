using MotCua.Kernel;
using MotCua.Modules.Tests.Procedures.Drafting;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;
using MotCua.Procedures.Completeness;
using MotCua.Procedures.Drafting;
using MotCua.Procedures.Publication;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Procedures.Publication.DecisionScene;

namespace MotCua.Modules.Tests.Procedures.Publication;

public sealed class SignDecisionTests
{
    public static TheoryData<TestDatabase> Databases => House.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task Everything_in_it_is_published_from_the_day_of_its_latest_basis(TestDatabase database)
    {
        await using var house = await Province(database);
        await house.Import("national.jsonl", Import.ImportProceduresTests.Birth);
        var today = house.Clock.Today();
        await house.Written();
        await house.Written(code: "9.000002");
        var sheet = Sheet(today.AddDays(20), new EntrySheet(Code, EntryKind.New), new EntrySheet("9.000002", EntryKind.New));
        var decision = Must(await house.As(Drafter).Do(new DraftDecision(sheet with { Bases = [.. sheet.Bases, new("8/NĐ-CP", null, today.AddDays(30)), new("9/NĐ-CP", null, today.AddDays(-300))] })));
        Must(await house.Do(new AttachDecisionPaper(decision, "qd.pdf", Pdf())));
        Must(await house.As(Control).Do(new CheckDecision(decision)));
        Must(await house.Do(new SubmitDecision(decision)));

        Must(await house.As(Chairman).Do(new SignDecision(decision, " 12/QĐ-UBND ")));

        var seen = await house.Seen(decision);
        Assert.Equal(("12/QĐ-UBND", today, today.AddDays(30), DecisionState.Signed), (seen.Row.Number, seen.Row.DatedOn, seen.Row.EffectiveOn, seen.Row.State));
        Assert.Null(await house.Card(Code, today.AddDays(29)));
        Assert.Equal("12/QĐ-UBND", (await house.Card(Code, today.AddDays(30)))!.Head.Decision);
        Assert.NotNull(await house.Card("9.000002", today.AddDays(30)));
        Assert.All(seen.Row.Entries, entry => Assert.NotNull(entry.Published));
        Assert.True((await house.As(Actor.Nobody).Ask(new FindProcedures("nuôi chim yến"))).Value.Nothing);
        house.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal([Code, "9.000002"], (await house.Ask(new FindProcedures("nuoi chim yen"))).Value.Items.Select(item => item.Head.Code.Value).Order());
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task One_that_cannot_be_published_any_more_keeps_all_of_them(TestDatabase database)
    {
        await using var house = await Province(database);
        var today = house.Clock.Today();
        await house.Written();
        await house.Written(code: "9.000002");
        var both = Must(await house.As(Drafter).Do(new DraftDecision(Sheet(today.AddDays(30), new EntrySheet(Code, EntryKind.New), new EntrySheet("9.000002", EntryKind.New)))));
        Must(await house.Do(new AttachDecisionPaper(both, "qd.pdf", Pdf())));
        Must(await house.As(Control).Do(new CheckDecision(both)));
        Must(await house.Do(new SubmitDecision(both)));
        await house.ASigned(today, number: "7/QĐ", code: "9.000002");

        Assert.False((await house.As(Chairman).Do(new SignDecision(both, "8/QĐ"))).Done);

        Assert.Null(await house.Card(Code, today.AddDays(30)));
        Assert.Equal(DecisionState.Submitted, (await house.Seen(both)).Row.State);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_planned_wording_follows_the_one_before_and_a_day_shows_what_held_on_it(TestDatabase database)
    {
        await using var house = await Province(database);
        var today = house.Clock.Today();
        var id = await house.Written();
        await house.ASigned(today);
        Must(await house.As(Drafter).Do(new ReviseProcedure(id, Sample.Whole with { PlainName = "Nuôi yến", Channels = [new(Channel.Direct, new(2, MotCua.Calendar.TimeUnit.WorkingDay), [])] })));
        await house.ASigned(today.AddDays(30), EntryKind.Amended, "2/QĐ");

        var history = Must(await house.As(Actor.Nobody).Ask(new FindVersionsOf(Code)));
        Assert.Equal([(today.AddDays(30), (DateOnly?)null, "2/QĐ"), (today, today.AddDays(30), "1/QĐ-UBND")], history.Select(head => (head.From!.Value, head.Until, head.Decision!)));
        Assert.Null(Must(await house.Ask(new ViewProcedure(Code, today.AddDays(29)))).Card.PlainName);
        Assert.Equal("Nuôi yến", Must(await house.Ask(new ViewProcedure(Code, today.AddDays(30)))).Card.PlainName);
        Assert.Equal("Nuôi yến", Must(await house.Ask(new ViewProcedure(Code, Number: history[0].Number))).Card.PlainName);
        Assert.Equal(ProcedureRefusals.NoSuchProcedure, (await house.Ask(new ViewProcedure(Code, Number: 99))).Refusal);
        var compared = Must(await house.Ask(new CompareVersions(Code, history[1].Number, history[0].Number)));
        Assert.Contains(compared.Changes, change => change.Part is MotCua.Procedures.Differences.ChangedPart.Limit);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Abolished_it_is_gone_from_its_day_but_its_wording_stays_readable(TestDatabase database)
    {
        await using var house = await Province(database);
        var today = house.Clock.Today();
        await house.Written();
        await house.ASigned(today);
        var version = (await house.Card(Code))!.Version;

        await house.ASigned(today.AddDays(5), EntryKind.Abolished, "2/QĐ");

        Assert.NotNull(await house.Card(Code, today.AddDays(4)));
        Assert.Null(await house.Card(Code, today.AddDays(5)));
        Assert.Equal("Tờ khai", Must(await house.Ask(new ViewVersion(version))).Components[0].Name);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task It_needs_a_number_a_paper_and_the_authority_of_the_province(TestDatabase database)
    {
        await using var house = await Province(database);
        await house.Written();
        var bare = Must(await house.As(Drafter).Do(new DraftDecision(Sheet(house.Clock.Today().AddDays(30), new EntrySheet(Code, EntryKind.New)))));
        Must(await house.As(Control).Do(new CheckDecision(bare)));
        Must(await house.Do(new SubmitDecision(bare)));

        Assert.True(DecisionRefusals.PaperMissing.Is((await house.As(Chairman).Do(new SignDecision(bare, "1/QĐ"))).Refusal));
        Must(await house.As(Drafter).Do(new AttachDecisionPaper(bare, "qd.pdf", Pdf())));
        Assert.True(ProcedureRefusals.DecisionMissing.Is((await house.As(Chairman).Do(new SignDecision(bare, " "))).Refusal));
        var elsewhere = Chairman with { Grants = [new Grant(ProcedurePermissions.Sign, "H02.24", Period.Always)] };
        Assert.True(DecisionRefusals.NotYourProvince.Is((await house.As(elsewhere).Do(new SignDecision(bare, "1/QĐ"))).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(Control).Do(new SignDecision(bare, "1/QĐ"))).Refusal));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_ministrys_decision_brings_its_number_and_day(TestDatabase database)
    {
        await using var house = await Province(database);
        await house.Written();
        var today = house.Clock.Today();
        var sheet = Sheet(today.AddDays(40), new EntrySheet(Code, EntryKind.New)) with { Issuer = Issuer.Ministry, OutsideNumber = "88/QĐ-BNV", OutsideDay = today.AddDays(-3) };
        Assert.True(DecisionRefusals.OutsideNotYet.Is((await house.As(Drafter).Do(new DraftDecision(sheet with { OutsideDay = today.AddDays(1) }))).Refusal));
        var decision = Must(await house.Do(new DraftDecision(sheet)));
        Must(await house.Do(new AttachDecisionPaper(decision, "qd.pdf", Pdf())));
        Must(await house.As(Control).Do(new CheckDecision(decision)));
        Must(await house.Do(new SubmitDecision(decision)));

        Must(await house.As(Chairman).Do(new SignDecision(decision, null)));

        var row = (await house.Seen(decision)).Row;
        Assert.Equal(("88/QĐ-BNV", today.AddDays(-3)), (row.Number, row.DatedOn));
    }
}
