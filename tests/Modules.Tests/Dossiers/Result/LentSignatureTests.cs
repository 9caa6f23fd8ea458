using MotCua.Dossiers;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Modules.Tests.Organisation.Delegations;
using MotCua.Organisation;
using MotCua.Organisation.Delegations;
using UglyToad.PdfPig;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;
using static MotCua.Modules.Tests.Organisation.Delegations.Lent;

namespace MotCua.Modules.Tests.Dossiers.Result;

public sealed class LentSignatureTests
{
    private const string Chairman = "Nông Văn Đức";

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Who_holds_a_mandate_signs_as_the_document_says(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AtTheSignature();
        await house.Lends(DelegationKind.Mandate, Today.AddDays(5));
        var taker = await house.Another();
        var capacity = $"TUQ. CHỦ TỊCH / {taker.Position}";
        house.As(await house.Signed(taker.Id));
        var waiting = Must(await house.Ask(new FindQueue(Role.Leader))).Rows.Single(row => row.Id == dossier);
        var decision = Must(await house.Ask(new ViewDecision(dossier, waiting.Work!.Value)));
        Assert.Equal((capacity, Chairman, "12/QĐ-UBND"), (decision.Capacity, decision.InsteadOf, decision.Document));

        var result = Must(await house.Do(new SignResult(dossier, decision.Version, Work: decision.Work)));

        Assert.Equal((capacity, taker.Name), (result.Capacity, result.SignerName));
        var text = await house.Paper(dossier);
        Assert.Contains("TUQ.CHỦTỊCH", text, StringComparison.Ordinal);
        Assert.DoesNotContain("TM.", text, StringComparison.Ordinal);
        Assert.Equal(Chairman, (await house.As(await house.Leader()).View(dossier)).History.Last(line => line.What == "result-signed").InsteadOf);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Who_stands_in_for_the_chairman_signs_for_the_head_of_the_collective(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AtTheSignature();
        await house.Lends(DelegationKind.Absence, Today.AddDays(5));

        var taker = await house.Another();

        var result = Must(await house.As(await house.Signed(taker.Id)).Do(new SignResult(dossier)));

        Assert.Equal($"TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / {taker.Position}", result.Capacity);
        var text = await house.Paper(dossier);
        Assert.Contains("TM.ỦYBANNHÂNDÂNKT.CHỦTỊCH", text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_mandate_that_has_run_out_was_taken_back_or_is_for_something_else_signs_nothing(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AtTheSignature();
        var taker = (await house.Another()).Id;
        var chairman = await house.Serving(Chairman);

        var elsewhere = (await house.As(await house.Signed(chairman)).Do(Mandate(chairman, taker, Today, Today.AddDays(2)) with { Matters = ["1.001193"] })).Value;
        var signer = await house.Signed(taker);
        Assert.DoesNotContain(Must(await house.As(signer).Ask(new FindQueue(Role.Leader))).Rows, row => row.Id == dossier);
        Assert.True(OutsideOfLoan.Is((await house.Do(new SignResult(dossier))).Refusal));
        Must(await house.As(await house.Signed(chairman)).Do(new RevokeDelegation(elsewhere)));

        var lent = await house.Lends(DelegationKind.Mandate, Today.AddDays(2));
        var seated = await house.Signed(taker);
        Must(await house.As(await house.Signed(chairman)).Do(new RevokeDelegation(lent)));
        // Whoever was let in before it was taken back is refused when the pen touches the paper.
        Assert.True(LoanOver.Is((await house.As(seated).Do(new SignResult(dossier))).Refusal));

        await house.Lends(DelegationKind.Mandate, Today.AddDays(2));
        house.Clock.Advance(TimeSpan.FromDays(2));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(await house.Signed(taker)).Do(new SignResult(dossier))).Refusal));
        Assert.Null((await house.As(await house.Leader()).View(dossier)).Result);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Who_appraised_does_not_sign_whatever_was_lent(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (chairman, appraiser) = (await house.Serving(Chairman), await house.Serving("Lục Văn Sáng"));
        var accepted = await house.AnAccepted();
        house.As(await house.Signed(appraiser));
        var choice = (await house.View(accepted)).Choices.First(one => one.LeadsToSignature && !one.IsRefusal);
        Must(await house.Do(new CompleteStep(accepted, choice.Key, "Đủ điều kiện")));
        Must(await house.As(await house.Signed(chairman)).Do(Mandate(chairman, appraiser, Today, Today.AddDays(5))));

        house.As(await house.Signed(appraiser));
        Assert.True((await house.View(accepted)).AtHand!.IsBarred);
        var refused = await house.Do(new SignResult(accepted));

        Assert.True(KeptApart.Is(refused.Refusal));
        Assert.Equal("Ký duyệt", refused.Refusal!.Arguments[0]);
        Must(await house.As(await house.Signed(chairman)).Do(new SignResult(accepted)));
    }
}

/// <summary>The chairman of Quý Sơn lends, and papers are read back.</summary>
internal static class LentScene
{
    public static async Task<DelegationId> Lends(this House house, DelegationKind kind, DateOnly until)
    {
        var (chairman, taker) = (await house.Serving("Nông Văn Đức"), (await house.Another()).Id);
        return Must(await house.As(await house.Signed(chairman)).Do(Mandate(chairman, taker, Lent.Today, until) with { Kind = kind }));
    }

    /// <summary>The officer of Quý Sơn who did not appraise: whoever did does not sign.</summary>
    public static async Task<OfficerCard> Another(this House house)
    {
        var appraiser = await house.Officer();
        var other = await house.Serving(appraiser.Name == "Đỗ Văn Sơn" ? "Lục Văn Sáng" : "Đỗ Văn Sơn");
        return (await house.With((IOrganisation all) => all.Officer(other, house.Clock.Today(), default)))!;
    }

    /// <summary>The words of the signed paper, without what stands between them.</summary>
    public static async Task<string> Paper(this House house, DossierId dossier)
    {
        using var opened = Must(await house.As(await house.Citizen()).Ask(new OpenResult(dossier))).Content;
        using var bytes = new MemoryStream();
        await opened.CopyToAsync(bytes, TestContext.Current.CancellationToken);
        using var pdf = PdfDocument.Open(bytes.ToArray());
        return string.Concat(pdf.GetPages().Select(page => page.Text)).Replace(" ", "", StringComparison.Ordinal).Normalize();
    }
}
