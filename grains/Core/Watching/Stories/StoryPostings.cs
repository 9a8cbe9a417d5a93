namespace ReputationWatch.Watching;

/// <summary>Walks lists of members, each in the order in which its members were added, from their ends.</summary>
internal static class StoryPostings
{
    /// <summary>
    /// Those that stand in the most lists, and of as many the newest; at most <paramref name="most"/>. Ends as soon as so many stand
    /// in every list: headlines that all are made of one template are looked at as briefly as any others.
    /// </summary>
    /// <param name="lists">One for each word but the commonest.</param>
    /// <param name="commonest">The word whose list is not walked: a member is asked whether it has it.</param>
    /// <param name="least">In so many lists, the commonest word's included, a member must stand.</param>
    /// <param name="most">So many are enough.</param>
    public static IEnumerable<StoryMember> MostShared(IReadOnlyList<List<StoryMember>> lists, string commonest, int least, int most)
    {
        var ends = new PriorityQueue<int, int>(lists.Count);
        var left = new int[lists.Count];
        for (var list = 0; list < lists.Count; list++)
        {
            left[list] = lists[list].Count;
            Push(list);
        }

        var byShared = new List<StoryMember>?[lists.Count + 2];
        while (ends.TryPeek(out var newest, out _))
        {
            var member = lists[newest][left[newest] - 1];
            var shared = member.Traits.TitleWords.Contains(commonest) ? 1 : 0;
            while (ends.TryPeek(out var list, out var minusNumber) && minusNumber == -member.Number)
            {
                ends.Dequeue();
                left[list]--;
                shared++;
                Push(list);
            }

            if (shared < least) continue;
            var bucket = byShared[shared] ??= [];
            if (bucket.Count < most) bucket.Add(member);
            if (shared == lists.Count + 1 && bucket.Count == most) break;
        }

        return byShared.Reverse().SelectMany(bucket => bucket ?? []).Take(most);

        void Push(int list)
        {
            if (left[list] > 0) ends.Enqueue(list, -lists[list][left[list] - 1].Number);
        }
    }
}
