using System.Reflection;
using MotCua.Kernel;

namespace MotCua.House.Tests;

/// <summary>What must hold for every command and query, whoever writes it.</summary>
public sealed class RequestTests
{
    private static readonly Type[] Requests = [.. Source.Types.Where(type => !type.IsInterface && type.GetInterfaces().Any(IsRequest))];
    private static readonly string[] Files = [.. Source.Files("*.cs")];
    private static readonly string Doors = string.Concat(Files.Where(file => file.Contains("/Doors/", StringComparison.Ordinal)).Concat(Source.Files("*.cshtml")).Select(File.ReadAllText));
    // What the house repeats by itself, and what it does once an event has left the outbox.
    private static readonly string Jobs = string.Concat(Files.Select(file => (file, text: File.ReadAllText(file)))
        .Where(one => one.file.EndsWith("Module.cs", StringComparison.Ordinal) || one.text.Contains(": IDeliver<", StringComparison.Ordinal)).Select(one => one.text));
    private static readonly string Words = string.Concat(Directory.GetFiles(Path.Combine(Source.Src, "Doors/Web/Words"), "vi*.json").Select(File.ReadAllText));
    private static readonly HashSet<string> TestClasses = [.. Directory.GetFiles(Path.Combine(Source.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories).Select(file => Path.GetFileNameWithoutExtension(file)!)];

    public static TheoryData<string> AllRequests => [.. Requests.Select(type => type.FullName!)];

    public static TheoryData<string> AllCommands => [.. Requests.Where(type => type.GetInterfaces().Any(contract => Is(contract, typeof(ICommand<>)))).Select(type => type.FullName!)];

    public static TheoryData<string> AllJournaled =>
        [.. Requests.Where(type => typeof(IConcerns).IsAssignableFrom(type) || type.GetInterfaces().Any(contract => Is(contract, typeof(ICommand<>)))).Select(type => type.FullName!)];

    [Theory, MemberData(nameof(AllRequests))]
    public void Names_the_permission_it_needs(string request) => Assert.NotNull(Find(request).GetCustomAttribute<NeedsAttribute>());

    [Theory, MemberData(nameof(AllRequests))]
    public void Has_one_handler_in_the_file_of_its_name(string request)
    {
        var type = Find(request);
        var handler = Assert.Single(type.Assembly.GetTypes(), one => one.GetInterfaces().Any(contract => Is(contract, typeof(IHandler<,>)) && contract.GenericTypeArguments[0] == type));
        var room = $"/{type.Assembly.GetName().Name!["MotCua.".Length..]}/";
        var file = Assert.Single(Files, one => Path.GetFileName(one) == type.Name + ".cs" && one.Contains(room, StringComparison.Ordinal) && !one.Contains("/Pages/", StringComparison.Ordinal));

        Assert.False(handler.IsVisible);
        Assert.Contains("class " + handler.Name, File.ReadAllText(file), StringComparison.Ordinal);
        Assert.DoesNotContain(handler.GetConstructors().SelectMany(one => one.GetParameters()), one => one.ParameterType == typeof(Gate));
    }

    [Theory, MemberData(nameof(AllRequests))]
    public void Is_sent_through_some_door_or_by_the_house_itself(string request)
    {
        var name = Find(request).Name;

        Assert.True(Doors.Contains(name, StringComparison.Ordinal) || Jobs.Contains("new " + name, StringComparison.Ordinal), $"Nobody sends {name}.");
    }

    [Theory, MemberData(nameof(AllCommands))]
    public void Has_a_test_class_of_its_name(string command) => Assert.Contains(Find(command).Name + "Tests", TestClasses);

    /// <summary>What was done, and what of a person's was looked at, is read by people: in the journal, and by those who came second.</summary>
    [Theory, MemberData(nameof(AllJournaled))]
    public void Is_called_something_in_the_journal(string request) => Assert.Contains($"\"deed.{Find(request).Name}\"", Words, StringComparison.Ordinal);

    /// <summary>Due dates follow from the ledger: nothing that changes a dossier takes an instant or a stretch of time, nor anything called due.</summary>
    [Fact]
    public void No_command_sets_a_date_of_a_dossier()
    {
        var changes = Requests.Where(type => type.Namespace!.StartsWith("MotCua.Dossiers", StringComparison.Ordinal) && type.GetInterfaces().Any(contract => Is(contract, typeof(ICommand<>)))).ToArray();

        Assert.NotEmpty(changes);
        Assert.Empty(changes.SelectMany(type => Dates(type, type.Name, [])));
    }

    /// <summary>Nor does a form of the desk, whatever its page makes of it.</summary>
    [Fact]
    public void No_form_of_the_desk_asks_for_a_due_date() => Assert.Empty(
        Source.Files("*.cshtml").Where(file => file.Contains("/Pages/Officer/", StringComparison.Ordinal)
            && System.Text.RegularExpressions.Regex.IsMatch(File.ReadAllText(file), "name=\"[^\"]*([Dd]ue|[Dd]eadline|han-tra|ngay-hen)[^\"]*\"")).Select(Source.Short));

    private static IEnumerable<string> Dates(Type type, string path, HashSet<Type> seen) => !seen.Add(type) ? [] :
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public).SelectMany(property => Dates(property, $"{path}.{property.Name}", seen));

    private static IEnumerable<string> Dates(PropertyInfo property, string path, HashSet<Type> seen)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type == typeof(DateTimeOffset) || type == typeof(DateTime) || type == typeof(TimeSpan) || property.Name.Contains("Due", StringComparison.Ordinal) || property.Name.Contains("Deadline", StringComparison.Ordinal))
        {
            return [path];
        }

        return type.GetGenericArguments().Append(type).Where(inner => inner.Namespace?.StartsWith("MotCua.Dossiers", StringComparison.Ordinal) is true && inner.IsClass).SelectMany(inner => Dates(inner, path, seen));
    }

    private static Type Find(string name) => Requests.First(type => type.FullName == name);

    private static bool IsRequest(Type contract) => Is(contract, typeof(ICommand<>)) || Is(contract, typeof(IQuery<>));

    private static bool Is(Type contract, Type open) => contract.IsGenericType && contract.GetGenericTypeDefinition() == open;
}
