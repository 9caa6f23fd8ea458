using MotCua.Procedures;
using MotCua.Reviews;
using MotCua.Reviews.Costs;
using MotCua.Reviews.Measuring;
using MotCua.Reviews.Proposing;
using MotCua.Reviews.Terms;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Reviews;

public sealed class InternalAimsTests
{
    private const string Budget = "NB.B.005";

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_review_of_an_internal_procedure_counts_for_its_group_once_it_is_decided(TestDatabase database)
    {
        await using var house = await House.On(database);
        var review = await house.AReview(Budget);
        await house.AnswerAll(review, "ke-hoach");
        CostSheet before = new([new(CostActivity.Submit, "Nộp", "", 4)], 2, 10);
        await house.OfficerDoes(new WriteCosts(review, before, before with { Lines = [new(CostActivity.Submit, "Nộp", "", 3)] }));
        await house.OfficerDoes(new MakeProposal(review, ProposalKind.ShortenTime, "", "Thực tế xong trong năm ngày", 5));
        await house.OfficerDoes(new SubmitReview(review));

        var open = await Look(house);
        Assert.Equal((0.2m, 0.2m, 80), (open.Aims.ProcedureCut, open.Aims.CostCut, open.Aims.Confidence));
        Assert.Equal([(InternalGroup.A, 4, 0, 0), (InternalGroup.B, 5, 0, 0)], open.Groups.Select(group => (group.Group, group.Published, group.Reviewed, group.Simplified)));
        Assert.All(open.Groups, group => Assert.Null(group.SavedShare));

        var seen = await house.See(review);
        Must(await house.As(await house.Province()).Do(new DecideReview(review, [.. seen.Proposals.Select(one => one.Id)], "88/QĐ-UBND", new(2023, 6, 12))));

        var decided = (await Look(house)).Groups.Single(group => group.Group is InternalGroup.B);
        Assert.Equal((1, 1, 0.2m, 0.25m), (decided.Reviewed, decided.Simplified, decided.SimplifiedShare, decided.SavedShare));
        Assert.Equal([Budget], (await Look(house)).Rows.Where(row => row.Simplified).Select(row => row.Code));
        Assert.Equal(0, Must(await house.Ask(new ViewInternalAims(2022))).Groups.Sum(group => group.Reviewed));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_province_states_its_own_aims(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(await house.Control());
        var shipped = Must(await house.Ask(new ViewTerms())).Single(one => one.Year == 2023);
        Assert.True(ReviewRefusals.TermsWrong.Is((await house.Do(new SetTerms(shipped with { Internal = shipped.Internal with { CostCut = 0 } }))).Refusal));
        Must(await house.Do(new SetTerms(shipped with { Internal = new(0.3m, 0.25m, "Kế hoạch của tỉnh", null) })));
        Assert.Equal((0.3m, 0.25m), ((await Look(house)).Aims.ProcedureCut, (await Look(house)).Aims.CostCut));
    }

    private static async Task<InternalAimsView> Look(House house) => Must(await house.As(await house.Control()).Ask(new ViewInternalAims(2023)));
}
