using System.Runtime.CompilerServices;

namespace MotCua.Modules.Tests.Stories;

/// <summary>A story in plain words, played on the whole house with a real database. Where it breaks off, the failure tells how far it had come.</summary>
public sealed class Story
{
    private readonly TestDatabase database;
    private readonly List<(string Words, Func<StoryScene, Task> Play)> parts = [];

    private Story(TestDatabase database) => this.database = database;

    public static Story On(TestDatabase database) => new(database);

    public Story Given(string words, Func<StoryScene, Task> play) => Add("Given", words, play);

    public Story When(string words, Func<StoryScene, Task> play) => Add("When", words, play);

    public Story Then(string words, Func<StoryScene, Task> look) => Add("Then", words, look);

    public Story And(string words, Func<StoryScene, Task> play) => Add("And", words, play);

    public Story But(string words, Func<StoryScene, Task> play) => Add("But", words, play);

    /// <summary>Awaiting the story plays it.</summary>
    public TaskAwaiter GetAwaiter() => Play().GetAwaiter();

    private Story Add(string part, string words, Func<StoryScene, Task> play)
    {
        parts.Add(($"{part} {words}", play));
        return this;
    }

    private async Task Play()
    {
        Assert.Contains(parts, part => part.Words.StartsWith("Then", StringComparison.Ordinal));
        await using var house = await House.On(database);
        var scene = new StoryScene(house);
        for (var at = 0; at < parts.Count; at++)
        {
            try
            {
                await parts[at].Play(scene);
            }
            catch (Exception why) when (!why.Message.StartsWith("$XunitDynamicSkip$", StringComparison.Ordinal))
            {
                throw new StoryBrokeOffException(string.Join('\n', parts.Select((part, number) => $"{(number < at ? "  done" : number == at ? "BROKEN" : "      ")}  {part.Words}")) + $"\n{why.Message}", why);
            }
        }
    }
}

/// <summary>A part of a story did not come true; the words before it did.</summary>
public sealed class StoryBrokeOffException(string told, Exception why) : Exception("\n" + told, why);
