using MotCua.Digitising;
using MotCua.Digitising.Fields;
using MotCua.Kernel;

namespace MotCua.Modules.Tests.Digitising;

public sealed class ImportTemplatesTests
{
    private const string Good = """{"paperType":"dog-licence","name":"Giấy nuôi chó","titles":["GIẤY NUÔI CHÓ"],"fields":[{"key":"number","name":"Số","kind":"Code","after":["Số:"],"pattern":"(\\d+)","role":"Number"}]}""";

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_template_is_taken_in_once_and_served(TestDatabase database)
    {
        await using var house = await House.On(database);

        var first = (await house.Do(new ImportTemplates([new("cho.json", Good), new("hong.json", "{"), new("mau.json", Good.Replace(@"(\\d+)", "(", StringComparison.Ordinal))]))).Value;
        var second = (await house.Do(new ImportTemplates([new("cho.json", Good)]))).Value;

        Assert.Equal((1, 0, 2), (first.Created, first.Unchanged, first.Refused.Count));
        Assert.All(first.Refused, line => Assert.Equal(DigitisingRefusals.TemplateWrong.Code, line.Code));
        Assert.Equal((0, 1), (second.Created, second.Unchanged));
        var served = await house.With<ITemplates, ReadingTemplate?>(async templates => await templates.Of("dog-licence", default));
        Assert.Equal((FieldRole.Number, "Số"), (served!.Fields[0].Role, served.Fields[0].Name));
        // Those of the demo came with it; one serves several kinds.
        Assert.NotNull(await house.With<ITemplates, ReadingTemplate?>(async templates => await templates.Of("social-allowance-decision", default)));
    }
}
