using MotCua.Blanks;
using MotCua.Blanks.Writing;
using MotCua.Kernel;
using MotCua.Modules.Tests.Documents.Word;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Blanks.Writing;

public sealed class ReleaseBlankTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_released_version_serves_the_procedure_and_stays_as_it_is(TestDatabase database)
    {
        await using var house = await House.On(database);

        var brought = await house.Released();

        var version = Assert.Single((await house.View(brought.Blank)).Versions);
        Assert.Equal((BlankState.Released, "Quyết định số 1/QĐ-UBND", house.Clock.GetUtcNow()), (version.State, version.Decision, version.ReleasedAt));
        Assert.Equal(brought.Version, (await InUse(house))!.Version);
        Assert.True(BlankRefusals.NotADraft.Is((await house.Do(new ReleaseBlank(brought.Blank, brought.Version, "khác"))).Refusal));
        Assert.True(BlankRefusals.NotADraft.Is((await house.Do(new DropBlank(brought.Blank, brought.Version))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_next_takes_over_and_the_one_before_stays_to_be_found(TestDatabase database)
    {
        await using var house = await House.On(database);
        var first = await house.Released();
        var waiting = await house.Brought(BlankDesk.Sound("Trao cho"));
        Assert.Equal(first.Version, (await InUse(house))!.Version);

        Must(await house.Do(new ReleaseBlank(waiting.Blank, waiting.Version, "Quyết định số 2/QĐ-UBND")));

        Assert.Equal(waiting.Version, (await InUse(house))!.Version);
        Assert.Equal(1, (await house.With<IBlanks, BlankCard?>(blanks => blanks.Version(first.Version, default)))!.Number);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Only_what_is_sound_and_decided_on_is_released_and_only_as_it_was_seen(TestDatabase database)
    {
        await using var house = await House.On(database);
        var faulty = await house.Brought(BlankDesk.Sound().Line("{{tên-lạ}}"));
        Assert.True(BlankRefusals.HasFaults.Is((await house.Do(new ReleaseBlank(faulty.Blank, faulty.Version, "QĐ"))).Refusal));

        var unsigned = await house.Brought(new WordSample().Line("Không có chỗ ký"));
        Assert.True(BlankRefusals.NoPlaceToSign.Is((await house.Do(new ReleaseBlank(unsigned.Blank, unsigned.Version, "QĐ"))).Refusal));

        var sound = await house.Brought();
        Assert.True(BlankRefusals.DecisionMissing.Is((await house.Do(new ReleaseBlank(sound.Blank, sound.Version, " "))).Refusal));
        Assert.True(KernelRefusals.ChangedMeanwhile.Is((await house.Do(new ReleaseBlank(sound.Blank, sound.Version, "QĐ", SeenVersion: 1))).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(await house.Leader()).Do(new ReleaseBlank(sound.Blank, sound.Version, "QĐ"))).Refusal));
        Assert.Null(await InUse(house));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_demo_province_has_a_blank_in_use_without_a_fault(TestDatabase database)
    {
        await using var house = await House.On(database);

        var card = await house.With<IBlanks, BlankCard?>(blanks => blanks.InUse(BlankKind.Result, BlankDesk.Marital, "", null, default));

        Assert.Equal(("Giấy xác nhận tình trạng hôn nhân", 1, BlankState.Released), (card!.Name, card.Number, card.State));
    }

    private static Task<BlankCard?> InUse(House house) => house.With<IBlanks, BlankCard?>(blanks => blanks.InUse(BlankKind.Result, BlankDesk.Procedure, "", null, default));
}
