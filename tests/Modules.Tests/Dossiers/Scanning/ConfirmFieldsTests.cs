using MotCua.Dossiers.Scanning;
using MotCua.Modules.Tests.Digitising;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Scanning;

public sealed class ConfirmFieldsTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_is_corrected_is_kept_as_an_example_and_counted_by_field(TestDatabase database)
    {
        await using var house = await House.On(database);
        var one = await house.AReadScan();
        var values = ScanScene.AsDrawn(await house.See(one));
        values["place"] = "Trạm y tế xã Quý Sơn";

        var confirmed = Must(await house.Do(new ConfirmFields(one.Dossier, one.Scan, values)));

        Assert.Equal(13, confirmed.Fields);
        Assert.True(confirmed.Corrected >= 1);
        var seen = await house.See(one);
        Assert.Equal(ScanState.Confirmed, seen.State);
        Assert.True(seen.Fields.Single(field => field.Found.Key == "place").Corrected);
        var today = MotCua.Kernel.VietnamTime.DayOf(house.Clock.GetUtcNow());
        var rows = Must(await house.As(await house.Leader()).Ask(new CountFieldAccuracy(today.Year, today.Month)));
        Assert.Equal((1, 0), rows.Where(row => row.Field == "place").Select(row => (row.Confirmed, row.Right)).Single());
        Assert.Equal((1, 100d), rows.Where(row => row.Field == "issued").Select(row => (row.Right, row.Share)).Single());
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_cannot_be_right_is_refused_at_its_field(TestDatabase database)
    {
        await using var house = await House.On(database);
        var one = await house.AReadScan();
        var values = ScanScene.AsDrawn(await house.See(one));

        var day = await house.Do(new ConfirmFields(one.Dossier, one.Scan, new Dictionary<string, string>(values) { ["issued"] = "hôm qua" }));
        var missing = await house.Do(new ConfirmFields(one.Dossier, one.Scan, new Dictionary<string, string>(values) { ["number"] = " " }));

        Assert.True(ScanRefusals.FieldWrong.Is(day.Refusal));
        Assert.Equal("issued", day.Refusal!.Field);
        Assert.True(ScanRefusals.FieldMissing.Is(missing.Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Where_nothing_could_be_read_the_fields_are_typed_and_judge_no_reading(TestDatabase database)
    {
        await using var house = await House.On(database, ScanScene.WithoutReader);
        var one = await house.AScan();

        Must(await house.Do(new ConfirmFields(one.Dossier, one.Scan, SpecimenPapers.Birth.Truth)));

        Assert.Equal(ScanState.Confirmed, (await house.See(one)).State);
        var today = MotCua.Kernel.VietnamTime.DayOf(house.Clock.GetUtcNow());
        Assert.Empty(Must(await house.As(await house.Leader()).Ask(new CountFieldAccuracy(today.Year, today.Month))));
    }
}
