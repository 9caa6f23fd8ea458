using System.Text.Json;
using System.Text.Json.Nodes;
using MotCua.Kernel;
using MotCua.Modules.Tests.Dossiers;
using MotCua.Procedures;
using MotCua.Procedures.Drafting;
using MotCua.Procedures.Import;
using MotCua.Web.Demo;

namespace MotCua.Modules.Tests.Procedures.Import;

public sealed class UndoImportTests
{
    private const string Birth = ImportProceduresTests.Birth;
    private const string List = "code_raw,name,field,online_level,decision\n1.001193.000.00.00.H37,Đăng ký khai sinh,Hộ tịch,toan_trinh,509/QĐ-UBND\nQCLV_01,Tiếp khách,Nội vụ,con_lai,\n";

    public static TheoryData<TestDatabase> Databases => House.Databases;

    [Theory, MemberData(nameof(Databases))]
    public async Task The_register_stands_as_before_and_the_file_goes_in_again(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.Import("national.jsonl", Birth);
        await house.Import("list.csv", List);
        var before = await house.WholeRegister();
        var corrected = List.Replace("toan_trinh", "mot_phan", StringComparison.Ordinal) + "1.000045.000.00.00.H37,Xác nhận bảng kê,Kiểm lâm,mot_phan,\n";

        var newer = await house.Import("national.jsonl", Birth.Replace("8000", "5000", StringComparison.Ordinal));
        var list = await house.Import("list.csv", corrected);
        Assert.Equal((new ImportTally(0, 1, 0, 0), new ImportTally(1, 1, 1, 0)), (newer.Tally, list.Tally));
        var after = await house.WholeRegister();
        var undone = await house.Undo(list);
        await house.Undo(newer);

        Assert.Equal((ImportStage.Undone, 2, 0), (undone.Stage, undone.Undone, undone.NotUndone));
        Assert.Equal(before, await house.WholeRegister());
        Assert.Equal(newer.Tally, (await house.Import("national.jsonl", Birth.Replace("8000", "5000", StringComparison.Ordinal))).Tally);
        Assert.Equal(list.Tally, (await house.Import("list.csv", corrected)).Tally);
        Assert.Equal(after, await house.WholeRegister());
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task What_somebody_went_on_from_is_told_and_stays(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var first = await house.Import("national.jsonl", Birth);
        var second = await house.Import("national.jsonl", Birth.Replace("8000", "5000", StringComparison.Ordinal));
        var before = await house.WholeRegister();

        var undone = await house.Undo(first);

        Assert.Equal((0, 1, "procedures.undo.later-version"), (undone.Undone, undone.NotUndone, undone.Lines.Single().Undoing!.Note!.Code));
        Assert.Equal(before, await house.WholeRegister());
        Assert.Equal(1, (await house.Undo(second)).Undone);
        Assert.Equal(ProcedureRefusals.NotApplied, (await house.Do(new UndoImport(second.Run))).Refusal);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_wording_on_which_a_dossier_stands_ends_today_and_the_one_before_holds_again(TestDatabase database)
    {
        await using var house = await House.On(database);
        var old = (await house.Card(DossierScene.Procedure))!;
        var text = await File.ReadAllTextAsync(Path.Combine(DemoProvince.Folder, "procedures", DossierScene.Procedure + ".json"), TestContext.Current.CancellationToken);
        var node = JsonNode.Parse(text, documentOptions: new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true })!;
        (node["name"], node["effectiveFrom"]) = ("Nhận cha, mẹ, con theo tệp mới", "2023-06-12");
        var import = await house.Import("moi.json", node.ToJsonString());
        Assert.Equal(new ImportTally(0, 1, 0, 0), import.Tally);
        var stands = (await house.Card(DossierScene.Procedure))!;
        await house.ADraft();
        house.As(Actor.House);

        var foreseen = (await house.Ask(new ForeseeUndo(import.Run))).Value;
        var undone = await house.Undo(import);

        Assert.Equal((1, 1, 0, DossierScene.Procedure), (foreseen.Rows, foreseen.Standing, foreseen.Later, foreseen.Codes.Single()));
        Assert.Equal((0, 1, "procedures.undo.stays-and-returns"), (undone.Undone, undone.NotUndone, undone.Lines.Single().Undoing!.Note!.Code));
        var now = (await house.Card(DossierScene.Procedure))!;
        Assert.Equal((old.Head.Hash, old.Name), (now.Head.Hash, now.Name));
        Assert.Equal(stands.Name, (await house.With<IProcedures, ProcedureCard?>(port => port.Version(stands.Version, default)))!.Name);
        Assert.Equal(new ImportTally(0, 1, 0, 0), (await house.Import("moi.json", node.ToJsonString())).Tally);
        Assert.Equal(stands.Name, (await house.Card(DossierScene.Procedure))!.Name);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_draft_written_since_stays_though_the_published_wording_goes(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var import = await house.Import("list.csv", List);
        var procedure = (await house.Card("QCLV_01"))!;
        await house.Do(new ReviseProcedure(procedure.Id, procedure.Content with { Name = "Tiếp khách nước ngoài" }));

        var undone = await house.Undo(import);

        Assert.Equal((2, 0), (undone.Undone, undone.NotUndone));
        Assert.Null(await house.Card("QCLV_01"));
        Assert.True((await house.Ask(new ViewProcedureDraft("QCLV_01"))).Value.IsDraft);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task The_kinds_of_paper_come_back_too(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.Import("p.json", """[{"code":"G1","name":"Giấy khai sinh","proves":"ngày sinh"}]""");
        var before = await house.WholeRegister();
        var import = await house.Import("p.json", """[{"code":"G1","name":"Giấy khai sinh","proves":"ngày sinh, cha mẹ"},{"code":"G2","name":"Thẻ căn cước","proves":"nhân thân"}]""");

        Assert.Equal(2, (await house.Undo(import)).Undone);

        Assert.Equal(before, await house.WholeRegister());
        Assert.Equal("ngày sinh", (await house.With<IProcedures, PaperType?>(port => port.PaperType("G1", default)))!.Proves);
    }

    [Theory, MemberData(nameof(Databases))]
    public async Task A_half_applied_preview_is_undone_as_far_as_it_went(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var many = string.Join('\n', Enumerable.Range(0, 250).Select(at => Birth.Replace("1.001193", $"1.{at + 100_000}", StringComparison.Ordinal)));
        var preview = await house.Preview("many.jsonl", many);
        Assert.Equal(50, (await house.Do(new ApplyImport(preview.Run))).Value.Left);

        var undone = await house.Undo(preview);

        Assert.Equal((200, 0, ImportStage.Undone), (undone.Undone, undone.NotUndone, undone.Stage));
        Assert.Equal("", await house.WholeRegister());
    }
}
