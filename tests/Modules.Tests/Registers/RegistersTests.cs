using MotCua.People;
using MotCua.Registers;
using MotCua.RegisterSimulator;

namespace MotCua.Modules.Tests.Registers;

/// <summary>The one line to the registers of others, over real HTTP.</summary>
public sealed class RegistersTests
{
    [Fact]
    public async Task An_enterprise_is_found_by_its_tax_code_and_only_what_was_asked_for_comes_back()
    {
        await using var scene = await RegisterScene.On(TestDatabase.Sqlite);

        var found = await Ask(scene, Question(DataSource.Enterprise, "2400001107", RegisterField.Name, RegisterField.Representative));

        Assert.Equal((AnswerKind.Found, 1), (found.Kind, found.Tries));
        Assert.Equal(new Dictionary<string, string> { [RegisterField.Name] = "Công ty TNHH Thân Phú", [RegisterField.Representative] = "024078000290" }, found.Facts);
        Assert.StartsWith("H02-", found.Reference, StringComparison.Ordinal);
        // People are not in the register of enterprises.
        Assert.Equal(AnswerKind.Unknown, (await Ask(scene, Question(DataSource.Enterprise, RegisterScene.Number, RegisterField.Name))).Kind);
    }

    [Fact]
    public async Task Days_and_sex_come_in_our_own_spelling()
    {
        await using var scene = await RegisterScene.On(TestDatabase.Sqlite);

        var found = await Ask(scene, Question(DataSource.Population, RegisterScene.Number, RegisterField.BornOn, RegisterField.Sex));

        Assert.Equal(new Dictionary<string, string> { [RegisterField.BornOn] = "1985-04-18", [RegisterField.Sex] = "male" }, found.Facts);
    }

    [Fact]
    public async Task A_question_without_purpose_is_not_answered_and_is_no_exception()
    {
        await using var scene = await RegisterScene.On(TestDatabase.Sqlite);

        var refused = await Ask(scene, Question(DataSource.Population, RegisterScene.Number, RegisterField.Name) with { Purpose = "" });

        Assert.Equal((AnswerKind.NoAnswer, "error-400"), (refused.Kind, refused.Fault));
        Assert.Empty(scene.Adapter.Questions);
    }

    [Fact]
    public async Task Nobody_listening_is_an_answer_too()
    {
        var scene = await RegisterScene.On(TestDatabase.Sqlite);
        await scene.Adapter.DisposeAsync();
        await using var house = scene.House;

        var silent = await Ask(scene, Question(DataSource.Population, RegisterScene.Number, RegisterField.Name));

        Assert.Equal((AnswerKind.NoAnswer, "unreachable", 2), (silent.Kind, silent.Fault, silent.Tries));
    }

    private static RegisterQuestion Question(DataSource source, string number, params string[] fields) =>
        new(source, new PersonId(Guid.CreateVersion7()), number, fields, Guid.CreateVersion7(), "H02.24.01-230612-0001", RegisterScene.Marital, "Cấp Giấy xác nhận tình trạng hôn nhân");

    private static Task<RegisterAnswer> Ask(RegisterScene scene, RegisterQuestion question)
    {
        scene.House.As(MotCua.Kernel.Actor.House);
        return scene.House.With<IRegisters, RegisterAnswer>(registers => registers.Ask(question, TestContext.Current.CancellationToken));
    }
}
