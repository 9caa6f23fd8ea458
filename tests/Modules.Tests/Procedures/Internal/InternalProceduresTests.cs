using MotCua.Dossiers.Enquiry;
using MotCua.Kernel;
using MotCua.Modules.Tests.Procedures.Drafting;
using MotCua.Modules.Tests.Procedures.Publication;
using MotCua.Organisation;
using MotCua.Procedures;
using MotCua.Procedures.Catalogue;
using MotCua.Procedures.Completeness;
using MotCua.Procedures.Drafting;
using MotCua.Procedures.Posting;
using MotCua.Procedures.Publication;
using MotCua.Processes.Catalogue;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Procedures.Publication.DecisionScene;

namespace MotCua.Modules.Tests.Procedures.Internal;

public sealed class InternalProceduresTests
{
    private const string Leave = "NB.B.001";

    private static readonly ProcedureContent Inner = Sample.Whole with { Name = "Nghỉ phép đi nước ngoài", Internal = InternalGroup.B };

    public static TheoryData<TestDatabase> Databases => House.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task The_public_finds_none_of_them_anywhere(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(Actor.Nobody);

        Assert.DoesNotContain(Must(await house.Ask(new FindProcedures("nghỉ phép đi nước ngoài về việc riêng"))).Items, found => found.Head.IsInternal);
        Assert.DoesNotContain(Must(await house.Ask(new FindProcedures(null, null, 100))).Items, found => found.Head.IsInternal);
        Assert.DoesNotContain(Must(await house.Ask(new SuggestProcedures("Thanh lý tài"))), one => one.Code.StartsWith("NB.", StringComparison.Ordinal));
        var stretch = Must(await house.Ask(new FindOpenProcedures(null, 500)));
        Assert.DoesNotContain(stretch.Cards, card => card.IsInternal);
        Assert.Equal(stretch.Total, Must(await house.Ask(new ViewCatalogue(null, null, 500))).Total);
        Assert.DoesNotContain(Must(await house.Ask(new FindFields())), field => field.Field == "Công chức, viên chức");
        Assert.True(ProcedureRefusals.NoSuchProcedure.Is((await house.Ask(new ViewProcedure(Leave))).Refusal));
        Assert.True(ProcedureRefusals.NoSuchProcedure.Is((await house.Ask(new MotCua.Procedures.Catalogue.FindVersions(Leave))).Refusal));
        Assert.True(ProcedureRefusals.NoSuchProcedure.Is((await house.Ask(new FindVersionsOf(Leave))).Refusal));
        Assert.False((await house.Ask(new CompareVersions(Leave, 1, 1))).Done);
        Assert.False((await house.Ask(new PromiseDue(Leave))).Done);
        Assert.False((await house.Ask(new FindPlaces(Leave))).Done);
        Assert.False((await house.Ask(new ViewProcedureProcess(Leave, AgencyLevel.Province))).Done);
        Assert.False((await house.Ask(new FindInternalProcedures())).Done);
        Assert.False((await house.As(await house.Citizen()).Ask(new ViewProcedure(Leave))).Done);
        var version = Must(await house.As(await house.Officer()).Ask(new ViewProcedure(Leave))).Card.Version;
        Assert.False((await house.As(await house.Citizen()).Ask(new ViewVersion(version))).Done);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task Officials_have_a_register_of_their_own(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(await house.Officer());

        var all = Must(await house.Ask(new FindInternalProcedures()));
        Assert.Equal((9, 4, 5), (all.Total, all.Groups[InternalGroup.A], all.Groups[InternalGroup.B]));
        Assert.All(all.Items, head => Assert.True(head.IsInternal));
        Assert.Equal(["NB.A.003"], Must(await house.Ask(new FindInternalProcedures("thanh lý", InternalGroup.A))).Items.Select(head => head.Code.Value));
        Assert.Equal(3, Must(await house.Ask(new FindInternalProcedures(Field: "Công chức, viên chức"))).Total);
        var first = Must(await house.Ask(new FindInternalProcedures(Take: 4)));
        Assert.Equal(all.Items.Skip(4).Take(4).Select(head => head.Code), Must(await house.Ask(new FindInternalProcedures(After: first.Next, Take: 4))).Items.Select(head => head.Code));
        Assert.Equal(["Sở Nội vụ"], Must(await house.Ask(new FindPlaces(Leave))).Select(place => place.Name));
        Assert.DoesNotContain(Must(await house.As(Actor.House).Ask(new FindIncomplete(OnlyBlocking: true))).Items, one => one.Head.IsInternal);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task It_is_posted_at_no_one_stop(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(await house.Clerk());

        Assert.True(ProcedureRefusals.NothingToPost.Is((await house.Ask(new DrawPosting("H02.24", house.Clock.Today(), PostingPaper.A4, false, "https://x", "y") { Code = "NB.B.005" })).Refusal));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_decision_publishes_them_by_themselves_and_only_officials_read_it(TestDatabase database)
    {
        await using var house = await Province(database);
        await house.Written();
        await house.Written(Inner, "NB.1");
        var today = house.Clock.Today();
        Assert.True(DecisionRefusals.EntriesMixed.Is((await house.As(Drafter).Do(new DraftDecision(Sheet(today, new(Code, EntryKind.New), new("NB.1", EntryKind.New))))).Refusal));

        var decision = await house.ASigned(today, code: "NB.1");
        Must(await house.As(Control).Do(new PostDecision(decision)));

        var seen = await house.Seen(decision);
        Assert.Equal((true, DecisionState.Public, false), (seen.Row.OfInternal, seen.Row.State, seen.Row.Clock.IsLate));
        Assert.Empty(Must(await house.As(Actor.Nobody).Ask(new FindPublications())));
        Assert.False((await house.Ask(new ViewPublication(decision))).Done);
        Assert.False((await house.Ask(new OpenDecisionPaper(decision))).Done);
        await using (Must(await house.As(Drafter).Ask(new OpenDecisionPaper(decision))).Content)
        {
        }

        Assert.Equal(["NB.1"], Must(await house.As(Actor.House).Ask(new FindInternalProcedures())).Items.Select(head => head.Code.Value));
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task No_fee_is_demanded_or_allowed_and_what_is_internal_stays_so(TestDatabase database)
    {
        await using var house = await Province(database);
        house.As(Drafter);
        Assert.DoesNotContain(Must(await house.Ask(new CheckWording("NB.1", Inner))), gap => gap.Code.StartsWith("gap.fee", StringComparison.Ordinal));
        Assert.Contains(Must(await house.Ask(new CheckWording("NB.1", Inner with { Channels = [Inner.Channels[0] with { Fees = [new(1000)] }] }))), gap => gap.Blocks && gap.Code == "gap.internal-fee");

        var procedure = await house.Written(Inner, "NB.1");
        await house.ASigned(house.Clock.Today(), code: "NB.1");
        Assert.True(ProcedureRefusals.InternalStays.Is((await house.As(Drafter).Do(new ReviseProcedure(procedure, Inner with { Internal = null }))).Refusal));
        Must(await house.Do(new ReviseProcedure(procedure, Inner with { Sets = 2 })));
    }
}
