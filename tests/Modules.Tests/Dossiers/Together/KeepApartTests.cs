using MotCua.Dossiers;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Together;
using MotCua.Kernel;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Together;

public sealed class KeepApartTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task An_answer_typed_once_stands_in_all_and_changed_it_changes_in_all(TestDatabase database)
    {
        await using var house = await House.On(database);
        var filing = await house.AFilledFiling();
        var (birth, residence) = (filing.Members[0].Dossier.Id, filing.Members[1].Dossier.Id);
        Assert.Contains("con.ho_ten", filing.Members[1].AskedElsewhere);
        Assert.Empty(filing.Members[1].Errors);

        Must(await house.Do(new SaveAnswers(birth, "con", new Dictionary<string, IReadOnlyList<string>> { ["con.ho_ten"] = ["Vi Thị An"], ["con.gioi_tinh"] = ["nu"], ["con.quoc_tich"] = ["viet_nam"] })));

        Assert.Contains("Vi Thị An\"", Must(await house.Ask(new ViewDraft(residence))).Dossier.Answers, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_second_form_asks_only_what_the_first_does_not_and_loses_nothing_by_it(TestDatabase database)
    {
        await using var house = await House.On(database);
        var filing = await house.AFilledFiling();

        var page = Must(await house.Ask(new ViewDraft(filing.Members[1].Dossier.Id)));

        Assert.Equal(["nguoi_nhap", "cho_o", "cam_doan"], page.Page!.Pages.Select(link => link.Id));
        Assert.Equal((2, 2, filing.Members[0].Dossier.Id), (page.Together!.Number, page.Together.Count, page.Together.Previous));
        Must(await house.Do(new SaveAnswers(filing.Members[1].Dossier.Id, "con", new Dictionary<string, IReadOnlyList<string>>())));
        Assert.Contains("\"gioi_tinh\":\"nu\"", Must(await house.Ask(new ViewDraft(filing.Members[1].Dossier.Id))).Dossier.Answers, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Kept_apart_it_is_asked_and_shown_and_taken_over_again_when_it_shall_be_the_same(TestDatabase database)
    {
        await using var house = await House.On(database);
        var filing = await house.AFilledFiling();
        var residence = filing.Members[1].Dossier.Id;

        Must(await house.Do(new KeepApart(residence, "nguoi_yeu_cau.dien_thoai", true)));
        Must(await house.Do(new SaveAnswers(residence, "nguoi_yeu_cau", new Dictionary<string, IReadOnlyList<string>> { ["nguoi_yeu_cau.dien_thoai"] = ["0912345678"] })));

        var apart = Assert.Single((await house.Seen(filing.Id)).Members[1].Apart);
        Assert.Equal(("applicant.phone", filing.Members[0].Dossier.Id), (apart.Means, apart.AskedIn));
        Assert.DoesNotContain("0912345678", (await house.Seen(filing.Id)).Members[0].Dossier.Answers, StringComparison.Ordinal);
        Must(await house.Do(new KeepApart(residence, "nguoi_yeu_cau.dien_thoai", false)));
        var again = (await house.Seen(filing.Id)).Members[1];
        Assert.Empty(again.Apart);
        Assert.Contains("0987000112", again.Dossier.Answers, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Only_what_is_shared_can_be_kept_apart_and_only_by_its_citizen(TestDatabase database)
    {
        await using var house = await House.On(database);
        var filing = await house.AFiling();
        var residence = filing.Members[1].Dossier.Id;

        Assert.True(FilingRefusals.NotShared.Is((await house.Do(new KeepApart(residence, "cho_o.dia_chi", true))).Refusal));
        Assert.True(DossierRefusals.NotYours.Is((await house.As(await house.Citizen("024187000215")).Do(new KeepApart(residence, "con.ho_ten", true))).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(Actor.Nobody).Do(new KeepApart(residence, "con.ho_ten", true))).Refusal));
    }
}
