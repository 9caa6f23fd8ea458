using MotCua.Dossiers;
using MotCua.Dossiers.Held;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Modules.Tests.Registers;
using MotCua.RegisterSimulator;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Submission;

public sealed class TakeFromRegisterTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Instead_of_a_paper_the_register_is_asked_and_the_clerk_sees_what_it_said(TestDatabase database)
    {
        await using var scene = await RegisterScene.On(database);
        var house = scene.House;
        var draft = await house.AFilledDraft();
        var key = await Residence(house, draft);
        Assert.Equal("Cơ sở dữ liệu quốc gia về dân cư", Must(await house.Ask(new ViewDraft(draft))).Registers[key].Provable.SourceName);

        Assert.True(Must(await house.Do(new TakeFromRegister(draft, key))).Stands);
        var taken = Must(await house.Ask(new ViewMyDossier(draft))).Papers.Single(one => one.Key == key);
        Assert.Equal((PaperSource.Register, PaperVerdict.Unchecked), (taken.Source, taken.Verdict));
        Must(await house.Do(new SubmitDossier(draft)));
        Assert.True(AlreadySubmitted.Is((await house.Do(new TakeFromRegister(draft, key))).Refusal));

        house.As(await house.Clerk());
        var paper = (await house.View(draft)).Papers.Single(one => one.Key == key);
        Assert.Contains("xã Quý Sơn", paper.Fact!.Facts["residence"], StringComparison.Ordinal);
        var received = Must(await house.Ask(new FindLookUps(draft))).Rows.Single(row => row.Occasion is LookUpOccasion.Submitted);
        Assert.Equal((LookUpAnswer.Used, SourceOutcome.Proved), received.Papers.Where(one => one.Paper == key).Select(one => (one.Answer, one.Source!.Outcome)).Single());
        Assert.True(HeldAlready.Is((await house.Do(new MotCua.Dossiers.Reception.AskForMore(draft, [new(key, "missing", "Nộp giấy xác nhận cư trú")]))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_register_that_is_down_is_nobodys_fault_and_the_paper_is_sent_as_before(TestDatabase database)
    {
        await using var scene = await RegisterScene.On(database);
        var house = scene.House;
        var draft = await house.AFilledDraft();
        var key = await Residence(house, draft);
        scene.Adapter.Weather = Weather.Down;

        var came = Must(await house.Do(new TakeFromRegister(draft, key)));
        Assert.Equal((false, SourceOutcome.Silent), (came.Stands, came.Looked.Outcome));
        Assert.Equal(SourceOutcome.Silent, Must(await house.Ask(new ViewDraft(draft))).Registers[key].Last!.Outcome);
        Must(await house.Do(new AttachFile(draft, key, "cư trú.png", Photo(120))));
        Assert.Equal(PaperSource.Upload, Must(await house.Ask(new ViewMyDossier(draft))).Papers.Single(one => one.Key == key).Source);
        Assert.True(NotYours.Is((await house.As(await house.Citizen("024187000215")).Do(new TakeFromRegister(draft, key))).Refusal));
    }

    private static async Task<string> Residence(House house, DossierId draft) => Must(await house.Ask(new ViewMyDossier(draft))).Papers.Single(one => one.PaperType == "residence-confirmation").Key;
}
