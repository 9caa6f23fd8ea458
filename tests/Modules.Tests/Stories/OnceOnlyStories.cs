using MotCua.Documents.Vault;
using MotCua.Dossiers;
using MotCua.Dossiers.Held;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.People;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Stories;

/// <summary>A child is born; what was issued then is not asked for again, until it is taken back.</summary>
public sealed class OnceOnlyStories
{
    private const string Birth = "1.001193";
    private const string School = "1.005144";
    private const string BirthPaper = "khai-sinh";
    private static readonly NewPerson Father = new(PersonKind.Citizen, "Vi Văn Thắng", "024085000112");

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_birth_is_registered_and_the_school_asks_for_no_certificate_until_it_is_revoked(TestDatabase database)
    {
        await using var house = await House.On(database);
        var birth = await Registered(house);

        // The certificate lies in the father's vault, as a signed original.
        var father = await house.Citizen();
        var held = Assert.Single(Must(await house.As(father).Ask(new OpenVault(new(father.Id)))));
        Assert.Equal(("birth-certificate", birth.Value), (held.PaperType, held.Dossier));
        var page = Must(await house.Ask(new ViewVaultItem(new(father.Id), held.Id)));
        Assert.Equal((true, "national"), (page.Signatures.Any(one => one is { Intact: true, Trusted: true }), page.Item.Scope));

        // He asks for help with school fees: it is offered, taken, and he hands in nothing.
        var draft = Must(await house.Do(new StartDraft(School, "ho-tro", DemoHouse.LucNgan)));
        var offered = Assert.Single(Must(await house.Ask(new ViewDraft(draft))).Offers[BirthPaper]);
        Must(await house.Do(new TakeFromVault(draft, BirthPaper, offered.Id)));
        Assert.Equal(PaperSource.Vault, Must(await house.Ask(new ViewMyDossier(draft))).Papers.Single(one => one.Key == BirthPaper).Source);

        // Nor may the clerk of the district ask for it at the counter.
        var clerk = await house.Clerk(DemoHouse.LucNgan);
        var atCounter = Must(await house.As(clerk).Do(new ReceiveAtCounter(School, "ho-tro", DemoHouse.LucNgan, DemoHouse.LucNgan, Father)));
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        var asked = await house.Do(Asking(atCounter));
        Assert.True(HeldAlready.Is(asked.Refusal));
        Assert.Contains(held.Number!, asked.Refusal!.Arguments[1], StringComparison.Ordinal);

        // The commune finds that it was issued wrongly: from now on it is asked for again.
        Must(await house.As(await house.Leader()).Do(new RevokeResult(birth, "Ghi sai ngày sinh")));
        Assert.Empty(Must(await house.As(father).Ask(new ViewDraft(draft))).Offers.GetValueOrDefault(BirthPaper) ?? []);
        Must(await house.As(clerk).Do(Asking(atCounter)));
        Assert.Equal(LookUpAnswer.Nothing, Must(await house.Ask(new FindLookUps(atCounter))).Rows.Single(row => row.Occasion is LookUpOccasion.Asked).Papers[0].Answer);
    }

    private static AskForMore Asking(DossierId dossier) => new(dossier, [new(BirthPaper, "missing", "Nộp Giấy khai sinh của con")]);

    private static async Task<DossierId> Registered(House house)
    {
        var birth = Must(await house.As(await house.Clerk()).Do(new ReceiveAtCounter(Birth, "dung-han", DemoHouse.QuySon, DemoHouse.QuySon, Father)));
        Must(await house.Do(new CheckPapers(birth, [.. (await house.View(birth)).Papers.Select(paper => new PaperFinding(paper.Key, PaperVerdict.Fit, OnPaper: true))])));
        Must(await house.Do(new AcceptDossier(birth)));
        house.As(await house.Officer());
        var proposal = (await house.View(birth)).Choices.First(one => one is { LeadsToSignature: true, IsRefusal: false });
        Must(await house.Do(new CompleteStep(birth, proposal.Key, null, new("", ["Cháu Vi Minh Anh, sinh ngày 01/06/2023"]))));
        Must(await house.As(await house.Leader()).Do(new SignResult(birth)));
        return birth;
    }
}
