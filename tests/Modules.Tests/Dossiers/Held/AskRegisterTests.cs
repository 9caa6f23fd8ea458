using MotCua.Dossiers;
using MotCua.Dossiers.Held;
using MotCua.Dossiers.Reception;
using MotCua.Kernel;
using MotCua.Modules.Tests.Registers;
using MotCua.Registers;
using MotCua.Registers.Reading;
using MotCua.RegisterSimulator;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Held;

/// <summary>Where somebody lives stands in the population register; nobody may ask them for a paper about it without having asked the register.</summary>
public sealed class AskRegisterTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_the_register_proves_is_taken_with_one_deed_and_may_not_be_asked_for(TestDatabase database)
    {
        await using var scene = await RegisterScene.On(database);
        var house = scene.House;
        var dossier = await scene.AtTheCounter();

        var early = await house.Do(RegisterScene.Asking(dossier));
        Assert.True(RegisterNotAsked.Is(early.Refusal));
        Assert.Equal("Cơ sở dữ liệu quốc gia về dân cư", early.Refusal!.Arguments[1]);
        Assert.Contains(RegisterScene.Residence, Must(await house.Ask(new FindLookUps(dossier))).Registers.Keys);

        var taken = Must(await house.Do(new AskRegister(dossier, RegisterScene.Residence)));
        Assert.Equal((true, SourceOutcome.Proved), (taken.Stands, taken.Looked.Outcome));
        var paper = (await house.View(dossier)).Papers.Single(one => one.Key == RegisterScene.Residence);
        Assert.Equal((PaperSource.Register, PaperVerdict.Fit, house.Clock.GetUtcNow()), (paper.Source, paper.Verdict, paper.Fact!.At));
        Assert.Contains("xã Quý Sơn", paper.Fact.Facts[RegisterField.Residence], StringComparison.Ordinal);
        // Only what the paper carries was asked for, of this person, within this dossier, for its purpose.
        var arrived = Assert.Single(scene.Adapter.Questions);
        Assert.Equal(["HoVaTen", "SoDinhDanh", "NoiThuongTru"], arrived.Fields);
        Assert.Equal((RegisterScene.Number, RegisterScene.Marital, (await house.View(dossier)).RequestNumber), (arrived.Number, arrived.Procedure, arrived.Dossier));
        Assert.Equal("Cấp Giấy xác nhận tình trạng hôn nhân", arrived.Purpose);

        var asked = await house.Do(RegisterScene.Asking(dossier));
        Assert.True(HeldAlready.Is(asked.Refusal));
        Assert.StartsWith("Cơ sở dữ liệu quốc gia về dân cư, 08:01 12/6/2023", asked.Refusal!.Arguments[1], StringComparison.Ordinal);
        Must(await house.Do(RegisterScene.Asking(dossier, "Dữ liệu ghi địa chỉ cũ")));

        var rows = Must(await house.Ask(new FindLookUps(dossier))).Rows;
        var (last, before) = (rows.Single(row => row.Occasion is LookUpOccasion.Asked).Papers[0], rows.Single(row => row.Occasion is LookUpOccasion.Register).Papers[0]);
        Assert.Equal((LookUpAnswer.Unfit, "Dữ liệu ghi địa chỉ cũ", SourceOutcome.Proved), (last.Answer, last.Why, last.Source!.Outcome));
        Assert.Equal((LookUpAnswer.Used, DataSource.Population), (before.Answer, before.Source!.Source));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_register_that_is_down_is_written_down_and_then_the_paper_may_be_asked_for(TestDatabase database)
    {
        await using var scene = await RegisterScene.On(database);
        var house = scene.House;
        var dossier = await scene.AtTheCounter();
        scene.Adapter.Weather = Weather.Down;

        var came = Must(await house.Do(new AskRegister(dossier, RegisterScene.Residence)));
        Assert.Equal((false, SourceOutcome.Silent, "http-503"), (came.Stands, came.Looked.Outcome, came.Looked.Fault));
        Assert.Equal(PaperSource.Missing, (await house.View(dossier)).Papers.Single(one => one.Key == RegisterScene.Residence).Source);

        // A day later the attempt is stale: the register is asked again first.
        house.Clock.Advance(TimeSpan.FromHours(25));
        Assert.True(RegisterNotAsked.Is((await house.Do(RegisterScene.Asking(dossier))).Refusal));
        Must(await house.Do(new AskRegister(dossier, RegisterScene.Residence)));
        Must(await house.Do(RegisterScene.Asking(dossier)));

        var rows = Must(await house.Ask(new FindLookUps(dossier))).Rows;
        Assert.Equal(2, rows.Count(row => row.Occasion is LookUpOccasion.Register && row.Papers[0].Answer is LookUpAnswer.Silent));
        var asked = rows.Single(row => row.Occasion is LookUpOccasion.Asked).Papers[0];
        Assert.Equal((LookUpAnswer.Silent, "http-503"), (asked.Answer, asked.Source!.Fault));
    }

    [Theory]
    [InlineData(Weather.Slow, "timeout")]
    [InlineData(Weather.Garbled, "unreadable")]
    public async Task Whatever_goes_wrong_on_the_line_keeps_nobody(Weather weather, string fault)
    {
        await using var scene = await RegisterScene.On(TestDatabase.Sqlite);
        var dossier = await scene.AtTheCounter();
        scene.Adapter.Weather = weather;

        Assert.Equal((SourceOutcome.Silent, fault), (await Ask(scene, dossier)).Outcome());

        scene.Adapter.Weather = Weather.Fair;
        scene.Adapter.ForgetSessions();
        Assert.Equal((SourceOutcome.Proved, null), (await Ask(scene, dossier)).Outcome());
        // A session that is over is begun anew within the same asking.
        scene.Adapter.ForgetSessions();
        Assert.Equal((SourceOutcome.Proved, null), (await Ask(scene, dossier)).Outcome());
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Data_of_another_name_or_of_nobody_prove_nothing(TestDatabase database)
    {
        await using var scene = await RegisterScene.On(database);
        var house = scene.House;
        var dossier = await scene.AtTheCounter();
        scene.Adapter.Change(RegisterScene.Number, "HoVaTen", "Nguyễn Văn Khác");

        Assert.Equal(SourceOutcome.Differs, (await Ask(scene, dossier)).Looked.Outcome);
        Assert.Equal(PaperSource.Missing, (await house.View(dossier)).Papers.Single(one => one.Key == RegisterScene.Residence).Source);
        Must(await house.Do(RegisterScene.Asking(dossier)));

        var stranger = Must(await house.Do(new ReceiveAtCounter(RegisterScene.Marital, "cap-lai", DemoHouse.QuySon, DemoHouse.QuySon, new(MotCua.People.PersonKind.Citizen, "Lê Thị Mới", "024190009999"))));
        Assert.Equal(SourceOutcome.Unknown, (await Ask(scene, stranger)).Looked.Outcome);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Only_who_has_the_dossier_in_hand_asks_and_the_citizen_sees_who_did(TestDatabase database)
    {
        await using var scene = await RegisterScene.On(database);
        var house = scene.House;
        var dossier = await scene.AtTheCounter();

        Assert.True(NotYourAgency.Is((await house.As(await house.Clerk("H02.24.02")).Do(new AskRegister(dossier, RegisterScene.Residence))).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(await house.Citizen()).Do(new AskRegister(dossier, RegisterScene.Residence))).Refusal));
        Assert.Empty(scene.Adapter.Questions);
        var clerk = await house.Clerk();
        Assert.True(NoRegisterFor.Is((await house.As(clerk).Do(new AskRegister(dossier, "giay-cu"))).Refusal));
        Must(await house.Do(new AskRegister(dossier, RegisterScene.Residence)));

        var citizen = await house.Citizen();
        var reading = Assert.Single(Must(await house.As(citizen).Ask(new FindReadings(new(citizen.Id)))));
        Assert.Equal((DataSource.Population, dossier.Value, clerk.Name, AnswerKind.Found), (reading.Source, reading.Matter, reading.By, reading.Kind));
        Assert.Empty(Must(await house.Ask(new FindReadings(new(citizen.Id), reading.Id))));
        Assert.True(RegisterRefusals.NotAboutYou.Is((await house.As(await house.Citizen("024187000215")).Ask(new FindReadings(new(citizen.Id)))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Where_no_register_is_connected_nobody_is_kept_from_asking(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = Must(await house.As(await house.Clerk()).Do(new ReceiveAtCounter(RegisterScene.Marital, "cap-lai", DemoHouse.QuySon, DemoHouse.QuySon, RegisterScene.Applicant)));

        Assert.True(NoRegisterFor.Is((await house.Do(new AskRegister(dossier, RegisterScene.Residence))).Refusal));
        Must(await house.Do(RegisterScene.Asking(dossier)));
    }

    private static async Task<RegisterTaken> Ask(RegisterScene scene, DossierId dossier) => Must(await scene.House.Do(new AskRegister(dossier, RegisterScene.Residence)));
}

internal static class Came
{
    extension(RegisterTaken taken)
    {
        public (SourceOutcome, string?) Outcome() => (taken.Looked.Outcome, taken.Looked.Fault);
    }
}
