using MotCua.Blanks;
using MotCua.Blanks.Writing;
using MotCua.Kernel;
using MotCua.Modules.Tests.Documents.Word;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Blanks;

/// <summary>For which dossiers a blank is: the narrowest in use serves, and nothing is claimed twice.</summary>
public sealed class BlankClaimTests
{
    private const string Field = "Hộ tịch";
    private const string Birth = "1.001193";
    private const string Marriage = "1.000894";

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_narrowest_in_use_serves_and_when_it_is_stopped_the_next_does(TestDatabase database)
    {
        await using var house = await House.On(database);
        Assert.Null(await Serving(house));
        List<BroughtBlank> narrowing =
        [
            await house.ReleasedLetter(BlankKind.Apology, BlankClaim.Province, name: "Toàn tỉnh"),
            await house.ReleasedLetter(BlankKind.Apology, BlankClaim.Field(Field), name: "Lĩnh vực"),
            await house.ReleasedLetter(BlankKind.Apology, BlankClaim.Procedures([BlankDesk.Procedure, Birth]), name: "Hai thủ tục"),
            await house.ReleasedLetter(BlankKind.Apology, BlankClaim.Procedures([BlankDesk.Procedure]), name: "Một thủ tục"),
        ];
        Assert.Equal("Hai thủ tục", (await Serving(house, procedure: Birth))!.Name);
        Assert.Equal("Toàn tỉnh", (await Serving(house, procedure: "9.9", field: "Đất đai"))!.Name);
        Assert.Null(await Serving(house, BlankKind.Stop));

        // Brought in the order from wide to narrow, stopped from narrow to wide.
        foreach (var one in Enumerable.Reverse(narrowing))
        {
            Assert.Equal(one.Version, (await Serving(house))!.Version);
            Must(await house.Do(new StopBlank(one.Blank, one.Version, "Thay đổi")));
        }

        Assert.Null(await Serving(house));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_overlaps_is_refused_by_name(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.ReleasedLetter(BlankKind.Stop, BlankClaim.Procedures([BlankDesk.Procedure, Birth]), name: "Mẫu thứ nhất");
        await house.ReleasedLetter(BlankKind.Stop, BlankClaim.Province, name: "Mẫu của tỉnh");
        var second = Must(await house.Do(BlankDesk.BringingLetter(BlankKind.Stop, BlankClaim.Procedures([Birth, Marriage]), "Khác", "Mẫu thứ hai")));

        var refused = (await house.Do(new ReleaseBlank(second.Blank, second.Version, "QĐ"))).Refusal;

        Assert.True(BlankRefusals.Claimed.Is(refused));
        Assert.Equal([$"{Birth}: Mẫu thứ nhất"], refused!.Arguments);
        Assert.Equal("Mẫu của tỉnh", (await Serving(house, BlankKind.Stop, Marriage))!.Name);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_list_is_changed_by_a_new_version_and_goes_back_with_it_but_for_what_others_took(TestDatabase database)
    {
        await using var house = await House.On(database);
        var first = await house.ReleasedLetter(BlankKind.Stop, BlankClaim.Procedures([BlankDesk.Procedure, Birth]), "Một", "Mẫu thứ nhất");
        var next = await house.ReleasedLetter(BlankKind.Stop, BlankClaim.Procedures([BlankDesk.Procedure, Marriage]), "Hai", "Mẫu thứ nhất", first.Blank);
        Assert.Equal((first.Blank, 2), (next.Blank, next.Number));
        Assert.Null(await Serving(house, BlankKind.Stop, Birth));
        Assert.Equal(next.Version, (await Serving(house, BlankKind.Stop, Marriage))!.Version);

        var other = await house.ReleasedLetter(BlankKind.Stop, BlankClaim.Procedures([Birth, "2.000635"]), "Ba", "Mẫu thứ hai");
        Must(await house.Do(new StopBlank(next.Blank, next.Version, "Nhầm danh sách")));

        Assert.Equal(first.Version, (await Serving(house, BlankKind.Stop))!.Version);
        Assert.Equal(other.Version, (await Serving(house, BlankKind.Stop, Birth))!.Version);
        Assert.Null(await Serving(house, BlankKind.Stop, Marriage));
        Assert.Equal((Birth, "Mẫu thứ hai"), Assert.Single((await house.View(first.Blank)).Elsewhere.Select(one => (one.Of, one.Name))));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task One_blank_of_a_result_serves_several_procedures_with_what_all_their_forms_ask(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(Actor.House);
        BringBlank Bringing(string line, params string[] codes) => new(BlankKind.Result, BlankClaim.Procedures(codes), "Quyết định chung", "q.docx", new MemoryStream(BlankDesk.Sound("Cấp").Line(line).Made()));

        // "don.de_nghi.noi_dung" is asked by the general form alone.
        var apart = Must(await house.Do(Bringing("x", BlankDesk.Procedure, BlankDesk.Marital)));
        Assert.Equal([("word.fault.not-everywhere", $"don.de_nghi.noi_dung ({BlankDesk.Marital})")], (await house.View(apart.Blank)).Versions[0].Reading.Faults.Select(fault => (fault.Code, fault.Names)));

        var together = Must(await house.Do(Bringing("y", BlankDesk.Procedure, "1.001653")));
        Must(await house.Do(new ReleaseBlank(together.Blank, together.Version, "QĐ")));
        Assert.Equal(together.Version, (await Serving(house, BlankKind.Result))!.Version);
        Assert.Equal(together.Version, (await Serving(house, BlankKind.Result, "1.001653"))!.Version);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_claim_that_cannot_be_is_refused(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(Actor.House);

        Assert.True(BlankRefusals.TooWide.Is((await house.Do(Bringing(BlankKind.Result, BlankClaim.Province))).Refusal));
        Assert.True(BlankRefusals.NoSuchField.Is((await house.Do(Bringing(BlankKind.Stop, BlankClaim.Field("Không có lĩnh vực này")))).Refusal));
        Assert.True(BlankRefusals.NoProcedures.Is((await house.Do(Bringing(BlankKind.Stop, BlankClaim.Procedures([])))).Refusal));
        Assert.True(BlankRefusals.NoSuchProcedure.Is((await house.Do(Bringing(BlankKind.Stop, BlankClaim.Procedures([Birth, "9.999999"])))).Refusal));
        var letter = Must(await house.Do(Bringing(BlankKind.Stop, BlankClaim.Field("hộ tịch"))));
        Assert.Equal(BlankClaim.Field(Field).Of, (await house.View(letter.Blank)).Claim.Of);
        Assert.True(BlankRefusals.OtherKind.Is((await house.Do(Bringing(BlankKind.Apology, BlankClaim.Province) with { Blank = letter.Blank })).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_letter_has_its_own_fields_and_no_passages(TestDatabase database)
    {
        await using var house = await House.On(database);
        var sample = LetterSample.Of(BlankKind.Apology).Line("{{mỗi bo-sung}}{{noi-dung}}{{hết}}").Line("{{don.de_nghi.noi_dung}}").Line("{{sửa Lời xin lỗi}}Thành thật xin lỗi.{{hết}}");

        var brought = Must(await house.As(Actor.House).Do(new BringBlank(BlankKind.Apology, BlankClaim.Province, "Phiếu xin lỗi", "x.docx", new MemoryStream(sample.Made()))));

        var faults = (await house.View(brought.Blank)).Versions[0].Reading.Faults;
        Assert.Equal(
            [("word.fault.no-list", "bo-sung"), ("word.fault.no-field", "noi-dung"), ("word.fault.no-field", "don.de_nghi.noi_dung"), ("word.fault.no-passages", "Lời xin lỗi")],
            faults.Select(fault => (fault.Code, fault.Names)));
    }

    private static BringBlank Bringing(BlankKind kind, BlankClaim claim) => BlankDesk.BringingLetter(kind, claim) with { Content = new MemoryStream((kind is BlankKind.Result ? BlankDesk.Sound() : LetterSample.Of(kind)).Made()) };

    private static Task<BlankCard?> Serving(House house, BlankKind kind = BlankKind.Apology, string procedure = BlankDesk.Procedure, string field = Field) =>
        house.With<IBlanks, BlankCard?>(blanks => blanks.InUse(kind, procedure, field, null, default));
}
