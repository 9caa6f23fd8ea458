using MotCua.Dossiers;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Documents.Vault;
using MotCua.People;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Submission;

public sealed class TakeFromVaultTests
{
    private const string Marital = "1.004873";

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_result_issued_once_is_never_handed_in_again(TestDatabase database)
    {
        await using var house = await House.On(database);
        var clerk = await house.Clerk();
        var first = Must(await house.As(clerk).Do(new ReceiveAtCounter(Marital, "chua-ket-hon", DemoHouse.QuySon, DemoHouse.QuySon, new(PersonKind.Citizen, "Vi Văn Thắng", "024085000112"))));
        Must(await house.Do(new CheckPapers(first, [.. (await house.View(first)).Papers.Select(paper => new PaperFinding(paper.Key, PaperVerdict.Fit, OnPaper: true))])));
        Must(await house.Do(new AcceptDossier(first)));
        house.As(await house.Officer());
        var proposal = (await house.View(first)).Choices.First(one => one is { LeadsToSignature: true, IsRefusal: false });
        Must(await house.Do(new CompleteStep(first, proposal.Key, null, new("", ["Chưa đăng ký kết hôn với ai"]))));
        Must(await house.As(await house.Leader()).Do(new SignResult(first)));

        house.As(await house.Citizen());
        var draft = Must(await house.Do(new StartDraft(Marital, "cap-lai", DemoHouse.QuySon)));
        var offered = Must(await house.Ask(new ViewDraft(draft))).Offers["giay-cu"].Single();
        Must(await house.Do(new TakeFromVault(draft, "giay-cu", offered.Id)));

        var paper = Must(await house.Ask(new ViewMyDossier(draft))).Papers.Single(one => one.Key == "giay-cu");
        Assert.Equal((PaperSource.Vault, offered.Sha256), (paper.Source, paper.Files.Single().Sha256));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_is_held_of_another_person_is_not_taken(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.ASigned();
        var owner = await house.Citizen();
        var item = Must(await house.As(owner).Ask(new OpenVault(new(owner.Id)))).Single();

        house.As(await house.Citizen("024187000215"));
        var draft = Must(await house.Do(new StartDraft(Procedure, null, DemoHouse.QuySon)));

        Assert.True(NotInVault.Is((await house.Do(new TakeFromVault(draft, Paper, item.Id))).Refusal));
    }
}
