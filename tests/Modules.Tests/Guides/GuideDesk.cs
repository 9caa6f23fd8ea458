using MotCua.Guides;
using MotCua.Kernel;

namespace MotCua.Modules.Tests.Guides;

/// <summary>Guides as tests write them, on the procedures of the demo province.</summary>
internal static class GuideDesk
{
    public const string Birth = "1.001193";

    public static GuideClause Is(string question, params string[] answers) => new(question, answers);

    /// <summary>Sound: who asks, since when, and the case that follows.</summary>
    public static GuideText Sound(string title = "Sinh con") => new()
    {
        Title = title,
        Lead = "Khai sinh cho bé.",
        Questions =
        [
            new() { Key = "be", Ask = "Bé là con của ai?", Choices = [new("minh", "Con tôi"), new("bo-roi", "Bé bị bỏ rơi")] },
            new() { Key = "ngay", Ask = "Bé sinh ngày nào?", Kind = GuideAnswerKind.Day, When = [Is("be", "minh")] },
        ],
        Steps =
        [
            new() { Procedure = Birth, Case = "dung-han", Why = "Trong 60 ngày.", When = [new("ngay", AtMostDays: 60)], Spares = [new("uy-quyen", "Bạn tự đi làm.", [Is("be", "minh")])] },
            new() { Procedure = Birth, Case = "qua-han", Why = "Đã quá 60 ngày.", When = [new("ngay", MoreThanDays: 60)] },
            new() { Procedure = Birth, Case = "bo-roi", Why = "Xã lập biên bản.", When = [Is("be", "bo-roi")] },
        ],
    };

    public static IReadOnlyDictionary<string, string> Answers(params (string Question, string Answer)[] given) => given.ToDictionary(one => one.Question, one => one.Answer);

    public static ImportFile File(string key, GuideText text) => new($"{key}.json", System.Text.Json.JsonSerializer.Serialize(text, JsonText.Options));
}
