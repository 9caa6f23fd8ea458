using MotCua.Blanks;
using MotCua.Blanks.Looking;
using MotCua.Kernel;
using MotCua.Modules.Tests.Documents;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Blanks.Looking;

public sealed class FindBlanksTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Blanks_are_found_by_words_without_accents_by_code_and_kind_a_page_at_a_time(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.Brought(BlankDesk.Sound().Line("{{tên-lạ}}"));
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.Released(kind: BlankKind.Refusal);

        var all = Must(await house.Ask(new FindBlanks()));
        Assert.Equal([(BlankDesk.Marital, BlankKind.Result), (BlankDesk.Procedure, BlankKind.Refusal), (BlankDesk.Procedure, BlankKind.Result)], all.Rows.Select(row => (row.Claim.Of[0], row.Kind)));
        Assert.Equal((null, 1, 1), (all.Rows[2].InUse, all.Rows[2].Waiting, all.Rows[2].Faults));
        Assert.Equal(BlankDesk.Marital, Assert.Single(Must(await house.Ask(new FindBlanks("hon nhan"))).Rows).Claim.Of[0]);
        Assert.Equal(2, Must(await house.Ask(new FindBlanks(BlankDesk.Procedure))).Rows.Count);
        Assert.Single(Must(await house.Ask(new FindBlanks(Kind: BlankKind.Refusal))).Rows);
        Assert.Empty(Must(await house.Ask(new FindBlanks("không có"))).Rows);

        var first = Must(await house.Ask(new FindBlanks(Take: 2)));
        var next = Must(await house.Ask(new FindBlanks(After: first.Next, Take: 2)));
        Assert.Equal(all.Rows.Select(row => row.Id), first.Rows.Concat(next.Rows).Select(row => row.Id));
        Assert.Null(next.Next);
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(await house.Officer()).Ask(new FindBlanks())).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Everything_that_may_be_named_is_listed_and_the_file_comes_back_as_it_was_brought(TestDatabase database)
    {
        await using var house = await House.On(database);
        var sample = BlankDesk.Sound();
        var brought = await house.Brought(sample);

        var fields = Must(await house.Ask(new FindBlankFields(BlankKind.Result, [BlankDesk.Marital]))).Fields;
        Assert.Contains(fields, field => field is { Name: "don.cu_tru.noi", Rows.Count: > 1 });
        Assert.Contains(fields, field => field is { Name: "nguoi-nop.ten", Label: null });
        Assert.DoesNotContain(Must(await house.Ask(new FindBlankFields(BlankKind.Supplement, []))).Fields, field => field.Name.StartsWith(BlankFields.Form, StringComparison.Ordinal));
        Assert.True(BlankRefusals.NoSuchProcedure.Is((await house.Ask(new FindBlankFields(BlankKind.Result, ["9.999999"]))).Refusal));
        using var opened = new MemoryStream();
        await Must(await house.Ask(new OpenBlank(brought.Blank, brought.Version))).Content.CopyToAsync(opened, TestContext.Current.CancellationToken);
        Assert.Equal(sample.Made(), opened.ToArray());
    }

    [Fact]
    public async Task A_specimen_shows_examples_on_paper()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "soffice is not installed");
        await using var house = await House.On(TestDatabase.Sqlite);
        var marital = Must(await house.As(Actor.House).Ask(new FindBlanks(BlankDesk.Marital))).Rows[0].Id;
        var view = await house.View(marital);

        using var pdf = new MemoryStream();
        await Must(await house.Ask(new DrawSpecimen(marital, view.Versions[0].Id))).Content.CopyToAsync(pdf, TestContext.Current.CancellationToken);

        var path = Path.Combine(house.Folder, "specimen.pdf");
        await File.WriteAllBytesAsync(path, pdf.ToArray(), TestContext.Current.CancellationToken);
        var text = (await Tool.Run("pdftotext", "-layout", path, "-")).Output;
        Assert.Contains("GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN", text, StringComparison.Ordinal);
        Assert.Contains("ông/bà Nguyễn Thị Mẫu", text, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("MOTCUA_SHOW_PAPERS") is { Length: > 0 } shelf)
        {
            File.Copy(path, Path.Combine(shelf, "specimen.pdf"), overwrite: true);
        }
    }
}
