print("tavla")
